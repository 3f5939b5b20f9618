import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def model(x):
    w = tf.Variable(lambda: tf.ones([3, 2]), name="w")
    return tf.matmul(x, w)


wrapped = tf.wrap_function(model, [tf.TensorSpec([None, 3], tf.float32)])
for x in (tf.ones([1, 3]), tf.ones([2, 3])):
    print(wrapped(x).numpy().tolist())
print("variables:", [v.name for v in wrapped.graph.get_collection("variables")])
