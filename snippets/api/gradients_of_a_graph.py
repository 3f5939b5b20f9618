import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2


@tf.custom_gradient
def clipped(v):
    return tf.identity(v), lambda grad: tf.clip_by_value(grad, -1.0, 1.0)


with tf.Graph().as_default(), tf1.Session() as sess:
    x = tf.constant([3.0, 1.0])
    with tf.GradientTape() as tape:
        tape.watch(x)
        square = x * x
        cube = tf.reduce_sum(square * x)
    old = tf1.gradients(cube, x, None, "g", True)
    new = tf2.gradients(cube, x, name="g")
    print("gradients:", *sess.run(old + new))
    old = tf1.gradients(cube, x, None, "g", False, False, None, [square])
    new = tf2.gradients(cube, x, stop_gradients=[square])
    print("stop_gradients:", *sess.run(old + new))
    old, new = tf1.hessians(cube, x, "h"), tf2.hessians(cube, x, name="h")
    print("hessians:", *(h.tolist() for h in sess.run(old + new)))
    print("custom_gradient:", *sess.run(tf1.gradients(clipped(x) * 5.0, x)))
    print("GradientTape:", sess.run(tape.gradient(cube, x)))
    try:
        tf2.gradients(cube, x, None, "g", False, False, None, [square])
    except ValueError as error:
        print("TF2, called as TF1:", str(error)[:36])
