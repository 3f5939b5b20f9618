import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

width = 4
tf.slice(tf.range(width), [0], [width / 2])
