import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
logits = tf.constant([[2.0, 0.5], [0.1, 1.0]])
labels = tf.constant([[1.0, 0.0], [1.0, 0.0]])
if tf.__version__ < "2":
    from tensorflow.contrib import losses

    losses.softmax_cross_entropy(logits, labels)
    losses.sigmoid_cross_entropy(logits, labels)
    losses.mean_squared_error(logits, labels)
    losses.absolute_difference(logits, labels)
    total = losses.get_total_loss()
else:
    tf.losses.softmax_cross_entropy(labels, logits)
    tf.losses.sigmoid_cross_entropy(labels, logits)
    tf.losses.mean_squared_error(labels, logits)
    tf.losses.absolute_difference(labels, logits)
    total = tf.losses.get_total_loss()
with tf.Session() as sess:
    for loss in tf.get_collection(tf.GraphKeys.LOSSES):
        print(round(float(sess.run(loss)), 4))
    print("total:", round(float(sess.run(total)), 4))
