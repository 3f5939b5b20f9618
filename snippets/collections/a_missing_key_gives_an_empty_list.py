import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.get_variable("w", [2])
tf.add_to_collection("outputs", tf.constant(1.0, name="y"))

print("right:", [v.name for v in tf.get_collection("trainable_variables")])
print("misspelled:", tf.get_collection("trainable_variable"))
print("the constant's name:", tf.get_collection("TRAINABLE_VARIABLES"))
print("nothing in it yet:", tf.get_collection(tf.GraphKeys.LOSSES))
print("all keys:", sorted(tf.get_default_graph().get_all_collection_keys()))
