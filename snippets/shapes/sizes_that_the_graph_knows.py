import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
weight = tf.ones([3, 2])
y = tf.matmul(x, weight)
print("y:", y.shape.as_list())
with tf.Session() as sess:
    print(sess.run(y, {x: [[1.0, 2.0, 3.0]]}))
