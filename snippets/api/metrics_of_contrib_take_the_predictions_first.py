import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
predictions = tf.constant([True, True, False, True])
labels = tf.constant([True, False, False, True])
if tf.__version__ < "2":
    from tensorflow.contrib import metrics

    results = {
        "accuracy": metrics.streaming_accuracy(predictions, labels),
        "precision": metrics.streaming_precision(predictions, labels),
        "recall": metrics.streaming_recall(predictions, labels),
        "mean": metrics.streaming_mean(tf.constant([1.0, 2.0])),
    }
else:
    results = {
        "accuracy": tf.metrics.accuracy(labels, predictions),
        "precision": tf.metrics.precision(labels, predictions),
        "recall": tf.metrics.recall(labels, predictions),
        "mean": tf.metrics.mean(tf.constant([1.0, 2.0])),
    }
with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    for name, (value, update) in results.items():
        sess.run(update)
        print(name, round(float(sess.run(value)), 4))
