import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

raw = tf.decode_raw(tf.constant(b"\0" * 16), tf.uint8)
raw.set_shape([16])
image = tf.reshape(raw, [4, 4, 3])
