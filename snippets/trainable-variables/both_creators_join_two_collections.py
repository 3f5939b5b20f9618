import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.get_variable("by_get", initializer=1.0)
tf.Variable(1.0, name="by_class")
graph = tf.get_default_graph()

for key in sorted(graph.get_all_collection_keys()):
    print(repr(key), [v.op.name for v in tf.get_collection(key)])

print("TRAINABLE_VARIABLES is", repr(tf.GraphKeys.TRAINABLE_VARIABLES))
print("GLOBAL_VARIABLES is", repr(tf.GraphKeys.GLOBAL_VARIABLES))
print(
    "same list:", tf.trainable_variables() == tf.get_collection("trainable_variables")
)
