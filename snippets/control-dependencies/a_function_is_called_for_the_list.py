import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)


def update():
    return tf.assign_add(v, 1)


with tf.control_dependencies([update()]):
    y = tf.constant(1)

with tf.Session() as sess:
    sess.run(v.initializer)
    print("y:", sess.run(y), "-> v is", sess.run(v))
