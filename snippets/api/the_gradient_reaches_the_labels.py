import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

labels = tf.constant([[0.5, 0.5]])
logits = tf.constant([[1.0, 2.0]])


def gradient_of_labels(loss):
    with tf.GradientTape() as tape:
        tape.watch(labels)
        value = loss(labels=labels, logits=logits)
    gradient = tape.gradient(value, labels)
    return None if gradient is None else gradient.numpy().round(3)


old = tf1.nn.softmax_cross_entropy_with_logits
print("old:   ", gradient_of_labels(old))
print("old v2:", gradient_of_labels(tf1.nn.softmax_cross_entropy_with_logits_v2))
new = tf2.nn.softmax_cross_entropy_with_logits
print("new:   ", gradient_of_labels(new))


def fixed(labels, logits):
    return new(tf.stop_gradient(labels), logits)


print("fixed: ", gradient_of_labels(fixed))
