import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)


def double():
    doubled = tf.multiply(x, 2.0, name="double")
    return doubled + 1.0, doubled


y, doubled = tf.cond(x > 0.0, double, lambda: (x, 0.0))
with tf.Session() as sess:
    print("y:", sess.run(y), "double:", sess.run(doubled))
