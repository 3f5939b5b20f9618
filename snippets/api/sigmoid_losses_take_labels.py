import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

labels, logits = tf.constant([1.0, 0.0]), tf.constant([2.0, 1.0])
old = tf1.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
new = tf2.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
print("sigmoid: ", old.numpy().round(3), new.numpy().round(3))

weighted = tf1.nn.weighted_cross_entropy_with_logits
old = weighted(targets=labels, logits=logits, pos_weight=3.0)
new = tf2.nn.weighted_cross_entropy_with_logits(labels, logits, pos_weight=3.0)
print("weighted:", old.numpy().round(3), new.numpy().round(3))
