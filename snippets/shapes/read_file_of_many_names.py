import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = tf.placeholder(tf.string, [None], name="names")
contents = tf.read_file(names)
