import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

labels = tf.constant([0, 1])
logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
old = tf1.losses.sparse_softmax_cross_entropy(labels, logits)
loss = tf.keras.losses.SparseCategoricalCrossentropy
print("tf.losses:       ", old.numpy().round(3))
print("from_logits=True:", loss(from_logits=True)(labels, logits).numpy().round(3))
print("of the softmax:  ", loss()(labels, tf.nn.softmax(logits)).numpy().round(3))
print("default, logits: ", loss()(labels, logits).numpy().round(3))
