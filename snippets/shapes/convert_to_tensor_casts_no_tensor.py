import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ids = tf.placeholder(tf.int64, [None])
values = tf.convert_to_tensor(ids, dtype=tf.float32)
