import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    v = tf.get_variable("v", [3])
    tf.assign(v, tf.zeros([4]))
