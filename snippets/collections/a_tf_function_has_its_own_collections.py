import tensorflow as tf


@tf.function
def double(x):
    y = tf.multiply(x, 2.0, name="y")
    tf.compat.v1.add_to_collection("outputs", y)
    print("inside:", [t.name for t in tf.compat.v1.get_collection("outputs")])
    return y


print("result:", double(tf.constant(3.0)).numpy())
print("outside:", tf.compat.v1.get_collection("outputs"))
graph = double.get_concrete_function(tf.TensorSpec([], tf.float32)).graph
print("in its graph:", [t.name for t in graph.get_collection("outputs")])
