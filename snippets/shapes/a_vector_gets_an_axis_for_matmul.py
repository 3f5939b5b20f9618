import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3], name="x")
weight = tf.get_variable("weight", initializer=[1.0, 2.0, 3.0])
column = tf.matmul(x, tf.expand_dims(weight, 1))
numbers = tf.reduce_sum(x * weight, axis=1)

sample = tf.constant([1.0, 1.0, 1.0])
one = tf.matmul(tf.expand_dims(sample, 0), tf.expand_dims(weight, 1))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for y in (column, numbers):
        print(sess.run(y, feed_dict={x: [[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]]}).tolist())
    print(sess.run(one).tolist())
