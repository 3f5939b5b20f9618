import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
made_outside = tf.assign_add(v, 1)


def outside_body(i):
    with tf.control_dependencies([made_outside]):
        return i + 1


def inside_body(i):
    with tf.control_dependencies([tf.assign_add(v, 1)]):
        return i + 1


with tf.Session() as sess:
    for body in [outside_body, inside_body]:
        loop = tf.while_loop(lambda i: i < 3, body, [0])
        sess.run(v.initializer)
        print(body.__name__, "->", sess.run(loop), "rounds, v is", sess.run(v))
