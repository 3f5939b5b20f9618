import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

labels = tf.constant([[1.0], [2.0], [3.0]])
predictions = tf.constant([[1.5], [9.0], [4.0]])
weights = tf.constant([1.0, 0.0, 1.0])

old = tf1.losses.mean_squared_error(labels, predictions, weights[:, None])
new = tf.keras.losses.MeanSquaredError()(labels, predictions, sample_weight=weights)
print("old:  ", old.numpy().round(3))
print("new:  ", new.numpy().round(3))
each = tf.reduce_mean((labels - predictions) ** 2, axis=1)
used = tf.reduce_sum(tf.cast(tf.not_equal(weights, 0.0), tf.float32))
fixed = tf.reduce_sum(each * weights) / used
print("fixed:", fixed.numpy().round(3))
