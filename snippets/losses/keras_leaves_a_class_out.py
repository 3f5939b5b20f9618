import tensorflow as tf

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 1.0]])
labels = tf.constant([0, 255, 2])
loss = tf.keras.losses.SparseCategoricalCrossentropy
ignoring = loss(from_logits=True, ignore_class=255)
print("ignore_class:", ignoring(labels, logits).numpy().round(3))
