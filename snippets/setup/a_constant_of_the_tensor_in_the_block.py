import tensorflow.compat.v1 as tf

table = tf.constant([1.0, 2.0])
with tf.Graph().as_default():
    y = tf.constant(table.numpy()) * 10.0
    with tf.Session() as sess:
        print("y:", sess.run(y))
