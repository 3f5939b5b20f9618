import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
with tf.train.MonitoredTrainingSession() as sess:
    for _ in range(3):
        print(sess.run(w + 1.0))
