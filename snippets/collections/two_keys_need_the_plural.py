import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(1.0, name="x")
tf.add_to_collection(["j", "k"], x)
