import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)


def body(i):
    with tf.control_dependencies([tf.group(tf.assign_add(v, 1), name="update")]):
        return i + 1


loop = tf.while_loop(lambda i: i < 3, body, [0])
with tf.Session() as sess:
    sess.run(v.initializer)
    print("loop:", sess.run(loop), "-> v is", sess.run(v))
