import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

best = tf.get_variable("best", [], tf.float32)
count = tf.placeholder(tf.int32, [])
tf.assign(best, count)
