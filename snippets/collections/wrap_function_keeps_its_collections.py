import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def tf1_code(x):
    w = tf.get_variable("w", initializer=3.0)
    y = tf.multiply(w, x, name="y")
    tf.add_to_collection("outputs", y)
    return y


wrapped = tf.wrap_function(tf1_code, [tf.TensorSpec([], tf.float32)])
print("result:", wrapped(tf.constant(2.0)).numpy())
print("outside:", tf.global_variables(), tf.get_collection("outputs"))
print("its variables:", [v.name for v in wrapped.graph.get_collection("variables")])
print("its outputs:", [t.name for t in wrapped.graph.get_collection("outputs")])
