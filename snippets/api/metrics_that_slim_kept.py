import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib import losses, metrics
else:
    from tf_slim import losses, metrics
tf.disable_v2_behavior()

x, y = tf.constant([0.1, 0.9, 0.8, 0.3]), tf.constant([0.0, 1.0, 0.0, 1.0])
classes = tf.constant([0, 1, 1, 1]), tf.constant([0, 1, 0, 1])
results = {
    "f1_score": metrics.f1_score(y, x),
    "cohen_kappa": metrics.cohen_kappa(*classes, num_classes=2),
    "pearson": metrics.streaming_pearson_correlation(x, y),
}
points = tf.constant([[0.0, 0.0], [0.0, 1.0], [0.5, 0.5], [2.0, 2.0]])
classes = tf.constant([0, 0, 1, 1])
triplet = losses.metric_learning.triplet_semihard_loss(classes, points)
with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    for name, (value, update) in results.items():
        sess.run(update)
        print(name, round(float(sess.run(value)), 4))
    print("triplet_semihard_loss", round(float(sess.run(triplet)), 4))
