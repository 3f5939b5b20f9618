import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", dtype=tf.float32, initializer=[0.0, 1.0])
n = tf.get_variable("n", initializer=[0, 1])
print(w.dtype.base_dtype.name, n.dtype.base_dtype.name)
