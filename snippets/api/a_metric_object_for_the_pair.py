import tensorflow as tf

tf1 = tf.compat.v1
tf1.enable_eager_execution()

batches = [([1.0, 0.0, 1.0], [0.9, 0.2, 0.4]), ([0.0, 1.0, 1.0], [0.6, 0.7, 0.8])]
with tf.Graph().as_default(), tf1.Session() as sess:
    y, score = tf1.placeholder(tf.float32, [3]), tf1.placeholder(tf.float32, [3])
    guess, metrics = tf.round(score), tf1.metrics
    pairs = [of(y, guess) for of in (metrics.accuracy, metrics.precision)]
    pairs += [metrics.recall(y, guess), metrics.auc(y, score), metrics.mean(score)]
    values, updates = zip(*pairs)
    sess.run(tf1.local_variables_initializer())
    for labels, scores in batches:
        sess.run(updates, {y: labels, score: scores})
    old = sess.run(values)

keras = tf.keras.metrics
new = [keras.Accuracy(), keras.Precision(), keras.Recall(), keras.AUC(), keras.Mean()]
for labels, scores in batches:
    for metric in new[:3]:
        metric.update_state(labels, [round(score) for score in scores])
    new[3].update_state(labels, scores)
    new[4].update_state(scores)
for value, metric in zip(old, new):
    print(type(metric).__name__, value.round(4), metric.result().numpy().round(4))
