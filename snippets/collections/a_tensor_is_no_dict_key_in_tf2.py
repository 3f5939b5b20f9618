import tensorflow as tf

t = tf.constant(1.0)
names = {t: "one"}
