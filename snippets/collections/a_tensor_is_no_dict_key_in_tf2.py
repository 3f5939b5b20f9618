import tensorflow as tf

t = tf.constant(1.0)
print("dtype:", t.dtype.name)
names = {t: "one"}
