import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def model(x):
    w = tf.Variable(lambda: tf.truncated_normal([3, 2]), name="w")
    b = tf.get_variable("b", [2], initializer=tf.ones_initializer())
    c = tf.Variable([0.5, 0.5], name="c")
    return tf.matmul(x, w) + b + c


wrapped = tf.wrap_function(model, [tf.TensorSpec([None, 3], tf.float32)])
print(wrapped(tf.zeros([1, 3])).numpy())
print([v.name for v in wrapped.graph.get_collection("variables")])
