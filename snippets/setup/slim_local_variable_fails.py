import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

count = slim.local_variable(0, name="count")
print("local:", [v.name for v in tf.local_variables()])
