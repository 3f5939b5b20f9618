import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name in ["a", "b", "c"]:
    tf.get_variable(name, [2])
graph, key = tf.get_default_graph(), tf.GraphKeys.TRAINABLE_VARIABLES

trainable = tf.get_collection_ref(key)
trainable[:] = [v for v in trainable if v.op.name != "b"]
print("trainable:", [v.name for v in tf.trainable_variables()])
print("still global:", [v.name for v in tf.global_variables()])
loss = tf.add_n([tf.reduce_sum(v) for v in tf.global_variables()])
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
print("minimize updates:", [op.inputs[0].op.name for op in train_op.control_inputs])
del trainable[:]
print("emptied:", tf.trainable_variables())

outputs = tf.get_collection_ref("outputs")
print("the ref makes the key:", "outputs" in graph.get_all_collection_keys())
tf.add_to_collection("outputs", "y")
print("the ref sees what is added:", outputs)
graph.clear_collection("outputs")
tf.add_to_collection("outputs", "z")
print("cleared:", tf.get_collection("outputs"), "the ref:", outputs)
