import tensorflow.compat.v1 as tf
from tf_keras.legacy_tf_layers import core

tf.disable_v2_behavior()

y = core.dense(tf.ones([2, 4]), 2)
print("output:", y.shape.as_list())
