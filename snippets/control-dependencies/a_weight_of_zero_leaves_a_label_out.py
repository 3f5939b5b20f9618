import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.int32, [None], name="labels")
predictions = tf.placeholder(tf.int32, [None], name="predictions")
known = tf.less(labels, 3)
iou, update = tf.metrics.mean_iou(
    tf.where(known, labels, tf.zeros_like(labels)),
    predictions,
    num_classes=3,
    weights=tf.cast(known, tf.float32),
)

with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    sess.run(update, feed_dict={labels: [0, 1, 255], predictions: [0, 1, 1]})
    print("mean IoU:", sess.run(iou))
