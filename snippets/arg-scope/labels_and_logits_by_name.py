import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels, logits = tf.constant([[1.0, 0.0]]), tf.constant([[2.0, -1.0]])
loss = tf.nn.sigmoid_cross_entropy_with_logits(labels=labels, logits=logits)
with tf.Session() as sess:
    print(sess.run(loss).round(3))
