import tensorflow as tf

v = tf.Variable(0)


def update():
    v.assign_add(1)


with tf.control_dependencies([update, update, tf.constant(5), "no such op"]):
    print("in the block:", v.numpy())
print("after the block:", v.numpy())
