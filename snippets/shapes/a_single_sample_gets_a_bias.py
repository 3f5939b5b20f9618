import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

sample = tf.placeholder(tf.float32, [3], name="sample")
bias = tf.get_variable("bias", [3])
y = tf.nn.bias_add(sample, bias)
