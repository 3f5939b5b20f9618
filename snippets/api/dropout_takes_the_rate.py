import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.ones([1000])
old = tf1.nn.dropout(x, keep_prob=0.9, seed=1)
new = tf2.nn.dropout(x, rate=1 - 0.9, seed=1)
old_by_position = tf1.nn.dropout(x, 0.9, seed=1)
for name, result in (
    ("old, keep_prob=0.9:", old),
    ("old, 0.9:          ", old_by_position),
    ("new, rate=1 - 0.9: ", new),
):
    kept = result.numpy()
    print(name, round((kept > 0).mean(), 1), "are kept, at most", kept.max().round(2))
