import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.cast(tf.constant([1, 2]), tf.float32)
with tf.Session() as sess:
    print("x:", sess.run(x))
