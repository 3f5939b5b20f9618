import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

labels = tf.constant([[1.0, 0.0], [0.0, 1.0]])
logits = tf.constant([[2.0, 1.0], [0.5, -1.0]])
classes, shares = tf.constant([0, 1]), tf.nn.softmax(logits)
old, new = tf1.losses, tf.keras.losses
binary = new.BinaryCrossentropy(from_logits=True)
softmax = new.CategoricalCrossentropy(from_logits=True)
sparse = new.SparseCategoricalCrossentropy(from_logits=True)
pairs = [
    (old.mean_squared_error, new.MeanSquaredError(), labels, logits),
    (old.absolute_difference, new.MeanAbsoluteError(), labels, logits),
    (old.huber_loss, new.Huber(), labels, logits),
    (old.hinge_loss, new.Hinge(), labels, logits),
    (old.log_loss, new.BinaryCrossentropy(), labels, shares),
    (old.sigmoid_cross_entropy, binary, labels, logits),
    (old.softmax_cross_entropy, softmax, labels, logits),
    (old.sparse_softmax_cross_entropy, sparse, classes, logits),
]
for of_tf1, of_keras, y, prediction in pairs:
    losses = of_tf1(y, prediction), of_keras(y, prediction)
    print(of_tf1.__name__, *[loss.numpy().round(4) for loss in losses])
