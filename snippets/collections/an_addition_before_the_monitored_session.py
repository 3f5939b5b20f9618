import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
plus_one = w + 1.0
with tf.train.MonitoredTrainingSession() as sess:
    for _ in range(3):
        print(sess.run(plus_one))
    print("finalized:", tf.get_default_graph().finalized)
print("after the block:", tf.get_default_graph().finalized)
