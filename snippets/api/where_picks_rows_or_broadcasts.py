import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x, y = tf.constant([[1, 2], [3, 4]]), tf.constant([[5, 6], [7, 8]])
first = tf.constant([True, False])
print("TF1, rows:", tf1.where(first, x, y).numpy().tolist())
print("TF2, columns:", tf2.where(first, x, y).numpy().tolist())
new = tf2.where(tf.expand_dims(first, 1), x, y)
print("TF2, rows:", new.numpy().tolist())
print("same shape:", tf1.where(x > 1, x, y).numpy().tolist(), end=" ")
print(tf2.where(x > 1, x, y).numpy().tolist())
print("indices:", tf1.where(x > 2).numpy().tolist(), tf2.where(x > 2).numpy().tolist())
print("TF1, one value:", tf1.where(x > 1, x, tf.zeros_like(x)).numpy().tolist())
print("TF2, one value:", tf2.where(x > 1, x, 0).numpy().tolist())
for rows in ([[1], [4]], [[1, 2, 3], [4, 5, 6]]):
    x, size = tf.constant(rows), f"2 by {len(rows[0])}:"
    for version, api in (("TF1", tf1), ("TF2", tf2)):
        try:
            print(version, size, api.where(first, x, -x).numpy().tolist())
        except tf.errors.InvalidArgumentError as error:
            print(version, size, type(error).__name__)
