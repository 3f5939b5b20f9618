import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=0.0)
update_it = tf.placeholder(tf.bool, [])
tf.cond(update_it, lambda: tf.group(v.assign_add(1.0)), lambda: v.read_value())
