import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.constant([[0.0, 1.0]])
logits = tf.constant([[200.0, 0.0]])
softmax = tf.nn.softmax(logits)
losses = {
    "log": -tf.reduce_sum(labels * tf.log(softmax)),
    "clipped": -tf.reduce_sum(labels * tf.log(tf.clip_by_value(softmax, 1e-10, 1.0))),
    "epsilon": -tf.reduce_sum(labels * tf.log(softmax + 1e-10)),
    "log_loss": tf.losses.log_loss(labels, softmax),
    "logits": tf.losses.softmax_cross_entropy(labels, logits),
}

with tf.Session() as sess:
    for name, loss in losses.items():
        value, gradient = sess.run([loss, tf.gradients(loss, logits)[0]])
        print(name, value.round(2), abs(gradient[0]))
