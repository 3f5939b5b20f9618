import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    x = tf.placeholder(tf.float32, [None, 3])
    print("x.shape[1]:", x.shape[1])
    features = x.shape[1].value
