import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

replaced = tf.get_variable("replaced", [], collections=["mine"])
kept = tf.get_variable("kept", [], collections=["mine", tf.GraphKeys.GLOBAL_VARIABLES])

for key in ["mine", "variables", "trainable_variables"]:
    print(key + ":", [v.name for v in tf.get_collection(key)])
initializer = tf.global_variables_initializer()
print("initialized:", [op.name for op in initializer.control_inputs])
