import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
mean, variance = tf.nn.moments(x, axes=[0])
y = tf.nn.batch_normalization(x, mean, variance, None, None, 0.001)

print("variables:", tf.global_variables())
print("update ops:", tf.get_collection(tf.GraphKeys.UPDATE_OPS))
with tf.Session() as sess:
    print("normalized:", sess.run(y).ravel().round(2))
