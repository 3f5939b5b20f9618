import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2])

print("right:", [v.name for v in tf.get_collection("trainable_variables")])
print("misspelled:", tf.get_collection("trainable_variable"))
print("the constant's name:", tf.get_collection("TRAINABLE_VARIABLES"))
print("nothing in it yet:", tf.get_collection("losses"))
