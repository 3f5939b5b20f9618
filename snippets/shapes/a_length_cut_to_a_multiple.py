import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

signal = tf.placeholder(tf.float32, [1000])
frames = tf.reshape(signal[: 1000 // 64 * 64], [-1, 64])
print("frames:", frames.shape.as_list())
