import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.float32, [None])
x = tf.placeholder(tf.float32, [None, 1])
predictions = 2.0 * x
table = labels - predictions
wrong = tf.reduce_mean(table**2)
right = tf.reduce_mean((labels - tf.squeeze(predictions, axis=1)) ** 2)

with tf.Session() as sess:
    feed = {x: [[1.0], [2.0], [3.0]], labels: [2.0, 4.0, 6.0]}
    print("wrong:", sess.run(tf.shape(table), feed), sess.run(wrong, feed).round(3))
    print("right:", sess.run(right, feed))

try:
    tf.losses.mean_squared_error(labels, predictions)
except ValueError as error:
    print(error)
