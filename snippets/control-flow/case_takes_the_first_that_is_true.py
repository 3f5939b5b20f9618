import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.int32, [])
size = tf.case(
    [(x < 10, lambda: "small"), (x < 100, lambda: "medium")],
    default=lambda: "large",
)

with tf.Session() as sess:
    print([sess.run(size, {x: value}).decode() for value in [5, 50, 500]])
