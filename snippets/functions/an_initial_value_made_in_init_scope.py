import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


def model(x):
    with tf.init_scope():
        start = tf.ones([3, 2]) / 2.0
    w = tf.Variable(start, name="w")
    return tf.matmul(x, w)


wrapped = tf.wrap_function(model, [tf.TensorSpec([None, 3], tf.float32)])
print(wrapped(tf.ones([1, 3])).numpy())
