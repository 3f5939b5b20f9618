import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

inside = {}


def body(i, total):
    inside["square"] = tf.multiply(i, i, name="square")
    return i + 1, total + inside["square"]


i, total = tf.while_loop(lambda i, total: i < 4, body, [0, 0])
with tf.Session() as sess:
    print("total:", sess.run(total))
    sess.run(inside["square"])
