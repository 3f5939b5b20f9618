import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

predictions = tf.constant([[0.1, 0.7, 0.2], [0.5, 0.3, 0.2]])
targets = tf.constant([2, 2])
print("old:  ", tf1.nn.in_top_k(predictions, targets, 2).numpy().tolist())
print("new:  ", tf2.nn.in_top_k(targets, predictions, 2).numpy().tolist())
named = dict(predictions=predictions, targets=targets, k=2)
print("named:", tf1.nn.in_top_k(**named).numpy().tolist())
print("named:", tf2.nn.in_top_k(**named).numpy().tolist())
try:
    tf2.nn.in_top_k(predictions, targets, 2)
except tf.errors.OpError:
    print("in the old order: refused")
