import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(3.0)
inside = {}


def double():
    inside["double"] = tf.multiply(x, 2.0, name="double")
    return inside["double"] + 1.0


y = tf.cond(x > 0.0, double, lambda: x)
with tf.Session() as sess:
    print("y:", sess.run(y))
    sess.run(inside["double"])
