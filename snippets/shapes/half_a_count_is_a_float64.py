import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    rows = tf.placeholder(tf.int64, [None])
    half = tf.size(rows) / 2
    data = tf.data.Dataset.from_tensor_slices(rows).take(half)
