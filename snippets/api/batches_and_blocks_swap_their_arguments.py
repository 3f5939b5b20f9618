import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.reshape(tf.range(4.0), [1, 2, 2, 1])
none = [[0, 0], [0, 0]]
old, batch = tf1.space_to_batch(x, none, 2), tf2.space_to_batch(x, [2, 2], none)
print("space_to_batch:", old.shape, old.numpy().ravel(), batch.numpy().ravel())
old, new = tf1.batch_to_space(batch, none, 2), tf2.batch_to_space(batch, [2, 2], none)
print("batch_to_space:", old.shape, old.numpy().ravel(), new.numpy().ravel())
scores, labels = tf.constant([[0.1, 0.9], [0.8, 0.2]]), tf.constant([1, 1])
old = tf1.math.in_top_k(scores, labels, 1)
new = tf2.math.in_top_k(labels, scores, 1)
print("in_top_k:", old.numpy(), new.numpy())
calls = {
    "space_to_batch": lambda: tf2.space_to_batch(x, none, 2),
    "batch_to_space": lambda: tf2.batch_to_space(batch, none, 2),
    "in_top_k": lambda: tf2.math.in_top_k(scores, labels, 1),
}
for name, call in calls.items():
    try:
        call()
    except Exception as error:
        print("TF2", name, "called as TF1:", type(error).__name__)
