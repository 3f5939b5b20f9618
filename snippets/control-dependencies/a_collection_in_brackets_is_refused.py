import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.assign_add(v, 1))
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
with tf.control_dependencies([update_ops]):
    y = tf.constant(1)
