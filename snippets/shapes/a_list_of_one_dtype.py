import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ids = tf.placeholder(tf.int32, [None, 1])
values = tf.placeholder(tf.float32, [None, 1])
both = tf.concat([tf.cast(ids, tf.float32), values], 1)
print(both.dtype.name, both.shape.as_list())
