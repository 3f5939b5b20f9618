import tensorflow.compat.v1 as tf
from tf_slim.ops import variables

tf.disable_v2_behavior()

rate = variables.global_variable(0.1, name="rate")
print("trainable:", [v.op.name for v in tf.trainable_variables()])
