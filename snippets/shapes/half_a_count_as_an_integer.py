import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    rows = tf.placeholder(tf.int64, [None])
    half = tf.size(rows, out_type=tf.int64) // 2
    data = tf.data.Dataset.from_tensor_slices(rows).take(half)
    print(half.dtype.name, tf.data.get_output_types(data).name)
