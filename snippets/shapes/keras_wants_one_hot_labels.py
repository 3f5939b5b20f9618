import tensorflow as tf

labels = tf.constant([[0], [2]])
scores = tf.constant([[0.5, 0.3, 0.2], [0.1, 0.1, 0.8]])
loss = tf.keras.losses.categorical_crossentropy(labels, scores)
print("loss:", loss.shape.as_list())
