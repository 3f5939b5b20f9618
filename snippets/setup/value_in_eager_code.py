import tensorflow.compat.v1 as tf

x = tf.ones([2, 3])
print("x.shape[1]:", x.shape[1])
features = x.shape[1].value
