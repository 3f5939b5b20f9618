import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

x = tf.ones([1000])
kept = tf2.nn.dropout(x, 0.9, seed=1).numpy()
print(round((kept > 0).mean(), 1), "are kept, at most", kept.max().round(2))
