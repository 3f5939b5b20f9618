import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
with tf.Session() as sess:
    sess.run(w.initializer)
    sess.graph.finalize()
    for _ in range(3):
        print(sess.run(tf.square(w)))
