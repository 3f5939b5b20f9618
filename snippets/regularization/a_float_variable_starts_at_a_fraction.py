import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

start = tf.constant_initializer(0.5)
scores = tf.get_variable("scores", [2], dtype=tf.float32, initializer=start)
with tf.Session() as sess:
    sess.run(scores.initializer)
    print(sess.run(scores))
