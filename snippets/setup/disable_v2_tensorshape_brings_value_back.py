import tensorflow.compat.v1 as tf

tf.disable_v2_tensorshape()
with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [None, 3])
    print("values:", x.shape[0].value, x.shape[1].value)
    w = tf.get_variable("w", [3, 1])
    print("still a", type(w).__name__)
