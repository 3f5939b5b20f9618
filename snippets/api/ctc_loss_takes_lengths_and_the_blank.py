import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

logits = tf.reshape(tf.sin(tf.range(24.0)), [4, 2, 3])
labels, steps = tf.constant([[0, 1], [1, 0]]), tf.constant([4, 4])
sparse = tf.sparse.from_dense(labels + 1)
sparse = tf.SparseTensor(sparse.indices, sparse.values - 1, sparse.dense_shape)
old = tf1.nn.ctc_loss(labels=sparse, inputs=logits, sequence_length=steps)
new = tf2.nn.ctc_loss(sparse, logits, None, steps, blank_index=-1)
lengths = tf.constant([2, 2])
last = tf2.nn.ctc_loss(labels, logits, lengths, steps, blank_index=-1)
first = tf2.nn.ctc_loss(labels + 1, logits, lengths, steps)
print("old:            ", old.numpy().round(3))
print("new, sparse:    ", new.numpy().round(3))
print("new, blank last:", last.numpy().round(3))
print("new, blank 0:   ", first.numpy().round(3))
moved = tf2.nn.ctc_loss(labels + 1, tf.roll(logits, 1, axis=2), lengths, steps)
print("new, moved:     ", moved.numpy().round(3))
