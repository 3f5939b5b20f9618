import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 5, 16], name="x")
weight = tf.get_variable("weight", [16, 8])
ways = [
    tf.matmul(x, weight),
    tf.tensordot(x, weight, axes=[[2], [0]]),
    tf.reshape(tf.matmul(tf.reshape(x, [-1, 16]), weight), [-1, 5, 8]),
]

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    batch = np.linspace(-1.0, 1.0, 160).reshape([2, 5, 16])
    first, *others = sess.run(ways, feed_dict={x: batch})
    print(first.shape, all(np.allclose(first, other, atol=1e-5) for other in others))
