import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
tf.assign_add(v, 1, name="update")
with tf.control_dependencies("update"):
    y = tf.constant("ran")
