import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ids = tf.placeholder(tf.int64, [None])
values = tf.cast(ids, tf.float32)
listed = tf.convert_to_tensor([1, 2], dtype=tf.float32)
with tf.Session() as sess:
    print(sess.run([values, listed], {ids: [1, 2]}))
