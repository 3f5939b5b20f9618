import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

b = tf.get_variable("b", [3])
c = tf.get_variable("c", initializer=[0.0, 0.0])
print(b.shape, c.shape)
