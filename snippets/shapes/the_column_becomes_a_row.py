import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

predictions = tf.placeholder(tf.float32, [None, 1])
labels = tf.placeholder(tf.float32, [None])
loss = tf.losses.mean_squared_error(labels, tf.squeeze(predictions, axis=1))
with tf.Session() as sess:
    print(sess.run(loss, {predictions: [[1.0], [2.0]], labels: [1.0, 2.0]}))
