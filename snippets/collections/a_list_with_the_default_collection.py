import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2], collections=["mine", tf.GraphKeys.GLOBAL_VARIABLES])
print("mine:", [v.name for v in tf.get_collection("mine")])
print("global:", [v.name for v in tf.global_variables()])
