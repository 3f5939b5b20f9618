import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.float32, name="labels")
predictions = tf.placeholder(tf.float32, name="predictions")
weights = tf.placeholder(tf.float32, name="weights")
loss = tf.losses.mean_squared_error(labels, predictions, weights)

values = [[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]]
feed = {labels: values, predictions: values, weights: [1.0, 1.0, 0.0]}
with tf.Session() as sess:
    try:
        sess.run(loss, feed_dict=feed)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("assertion failed")))
        print("checked by:", error.op.name)
