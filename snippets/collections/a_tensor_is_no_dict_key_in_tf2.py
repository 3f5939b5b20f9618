import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()

t = tf.constant(1.0)
print("dtype:", t.dtype.name)
names = {t: "one"}
