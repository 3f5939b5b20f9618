import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def counted(use_resource, made_outside):
    v = tf.Variable(0, use_resource=use_resource)
    update = tf.assign_add(v, 1)

    def body(i):
        waits_for = update if made_outside else tf.assign_add(v, 1)
        with tf.control_dependencies([waits_for]):
            return i + 1

    loop = tf.while_loop(lambda i: i < 3, body, [0])
    with tf.Session() as sess:
        sess.run(v.initializer)
        sess.run(loop)
        return sess.run(v)


for use_resource in [False, True]:
    kind = "resource" if use_resource else "ref"
    print(kind, "| made in the body:", counted(use_resource, False))
    print(kind, "| made outside:", counted(use_resource, True))
