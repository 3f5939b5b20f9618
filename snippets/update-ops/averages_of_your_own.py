import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
mean, variance = tf.nn.moments(x, axes=[0])
moving_mean = tf.Variable([0.0], trainable=False)
moving_variance = tf.Variable([1.0], trainable=False)
for average, value in [(moving_mean, mean), (moving_variance, variance)]:
    update = tf.assign_sub(average, 0.5 * (average - value))
    tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, update)
y = tf.nn.batch_normalization(x, moving_mean, moving_variance, None, None, 0.001)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
    print("variables:", len(tf.global_variables()))
    print("averages:", sess.run(moving_mean), sess.run(moving_variance))
    print("inference:", sess.run(y).ravel().round(2))
