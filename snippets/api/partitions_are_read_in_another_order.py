import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

parts = [tf.constant([[0.0], [1.0]]), tf.constant([[2.0], [3.0]])]
ids = tf.constant([0, 1, 2, 3])
calls = {
    "old:       ": tf1.nn.embedding_lookup(parts, ids),
    "old, 'div':": tf1.nn.embedding_lookup(parts, ids, partition_strategy="div"),
    "new:       ": tf2.nn.embedding_lookup(parts, ids),
}
for name, rows in calls.items():
    print(name, rows.numpy().ravel().tolist())
mixed = tf.reshape(tf.stack(parts, axis=1), [4, 1])
for name, table in ("one table: ", tf.concat(parts, 0)), ("interleaved:", mixed):
    old, new = tf1.nn.embedding_lookup(table, ids), tf2.nn.embedding_lookup(table, ids)
    print(name, old.numpy().ravel().tolist(), new.numpy().ravel().tolist())
