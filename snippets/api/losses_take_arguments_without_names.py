import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

labels, logits = tf.constant([[1.0, 0.0]]), tf.constant([[2.0, 1.0]])
sigmoid = tf1.nn.sigmoid_cross_entropy_with_logits
softmax = tf1.nn.softmax_cross_entropy_with_logits
for loss in sigmoid, softmax:
    for order in (labels, logits), (logits, labels):
        try:
            print(loss(*order).numpy().round(3).ravel())
        except ValueError as error:
            print(error)
