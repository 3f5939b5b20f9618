import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [None, 3])
    print("x.get_shape()[0]:", x.get_shape()[0])
    batch = x.get_shape()[0].value
