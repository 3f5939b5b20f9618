import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

start = tf.constant_initializer(0.5)
tf.get_variable("scores", [2], dtype=tf.int64, initializer=start)
