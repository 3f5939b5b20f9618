import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def model(x):
    w = tf.Variable(tf.truncated_normal([3, 2]), name="w")
    return tf.matmul(x, w)


tf.wrap_function(model, [tf.TensorSpec([None, 3], tf.float32)])
