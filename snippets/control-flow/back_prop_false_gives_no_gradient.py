import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(2.0)


def power(back_prop):
    return tf.while_loop(
        lambda i, y: i < 3, lambda i, y: (i + 1, y * x), (0, 1.0), back_prop=back_prop
    )[1]


print("back_prop=False:", tf.gradients(power(False), x))
with tf.Session() as sess:
    print("x cubed:", *sess.run([power(True), power(False)]))
    print("a loop:", *sess.run(tf.gradients(power(True), x)))
    print("x * x * x:", *sess.run(tf.gradients(x * x * x, x)))
