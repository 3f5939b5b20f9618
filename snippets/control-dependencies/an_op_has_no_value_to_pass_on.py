import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
update = tf.assign_add(v, 1)
train_op = tf.group(tf.assign_add(v, 10), name="train")
with tf.control_dependencies([update]):
    step = tf.identity(train_op)
