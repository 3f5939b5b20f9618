import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

parts = [tf.constant([[0.1], [0.2]]), tf.constant([[0.3], [0.4]])]
bias, hidden = tf.zeros([4]), tf.constant([[1.0]])
labels, drawn = tf.constant([[1]], tf.int64), tf.constant([2, 3], tf.int64)
sampled = drawn, tf.constant([[0.5]]), tf.constant([0.5, 0.5])
for name in "nce_loss", "sampled_softmax_loss":
    old, new = getattr(tf1.nn, name), getattr(tf2.nn, name)
    for weights in parts, tf.concat(parts, axis=0):
        call = dict(weights=weights, biases=bias, labels=labels, inputs=hidden)
        call.update(num_sampled=2, num_classes=4, sampled_values=sampled)
        losses = old(**call), old(partition_strategy="div", **call), new(**call)
        kind = "two parts" if weights is parts else "one table"
        print(name, kind, *[loss.numpy().round(3) for loss in losses])
