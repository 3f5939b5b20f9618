import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    steps = tf.zeros([2], tf.int32)
    tf.Variable(steps, dtype=tf.float32)
