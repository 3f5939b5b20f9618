import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.ones([1000])
calls = {
    "old, keep_prob=0.9:": tf1.nn.dropout(x, keep_prob=0.9, seed=1),
    "old, 0.9:          ": tf1.nn.dropout(x, 0.9, seed=1),
    "new, rate=1 - 0.9: ": tf2.nn.dropout(x, rate=1 - 0.9, seed=1),
}
for name, kept in calls.items():
    kept = kept.numpy()
    print(name, round((kept > 0).mean(), 1), "are kept, at most", kept.max().round(2))
