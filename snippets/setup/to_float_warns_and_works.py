import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.to_float(tf.constant([1, 2]))
with tf.Session() as sess:
    print("x:", sess.run(x))
