import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.placeholder(tf.int32, [None], name="labels")
predictions = tf.placeholder(tf.int32, [None], name="predictions")
iou, update = tf.metrics.mean_iou(labels, predictions, num_classes=3)

with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    try:
        sess.run(update, feed_dict={labels: [0, 255], predictions: [0, 1]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("assertion failed")))
        print("checked by:", error.op.name)
