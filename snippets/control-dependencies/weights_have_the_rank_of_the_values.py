import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.float32, name="labels")
predictions = tf.placeholder(tf.float32, name="predictions")
weights = tf.placeholder(tf.float32, name="weights")
loss = tf.losses.mean_squared_error(labels, predictions, weights[:, tf.newaxis])

feed = {
    labels: [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]],
    predictions: [[1.0, 2.0], [3.0, 5.0], [0.0, 0.0]],
    weights: [1.0, 1.0, 0.0],
}
with tf.Session() as sess:
    print("loss:", sess.run(loss, feed_dict=feed))
