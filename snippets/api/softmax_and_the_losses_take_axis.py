import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

logits = tf.constant([[1.0, 2.0], [3.0, 5.0]])
labels = tf.constant([[1.0, 0.0], [0.0, 1.0]])
classes = tf.constant([0, 1])
calls = {
    "softmax": (
        tf1.nn.softmax(logits, dim=0),
        tf2.nn.softmax(logits, axis=0),
    ),
    "log_softmax": (
        tf1.nn.log_softmax(logits, dim=0),
        tf2.nn.log_softmax(logits, axis=0),
    ),
    "softmax loss": (
        tf1.nn.softmax_cross_entropy_with_logits(labels=labels, logits=logits, dim=0),
        tf2.nn.softmax_cross_entropy_with_logits(labels, logits, axis=0),
    ),
    "sparse loss": (
        tf1.nn.sparse_softmax_cross_entropy_with_logits(labels=classes, logits=logits),
        tf2.nn.sparse_softmax_cross_entropy_with_logits(classes, logits),
    ),
}
for name, (old, new) in calls.items():
    print(name, old.numpy().round(3).ravel(), new.numpy().round(3).ravel())
