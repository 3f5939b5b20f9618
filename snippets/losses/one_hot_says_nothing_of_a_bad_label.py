import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.one_hot([0, 3, -1], 3)
loss = tf.nn.softmax_cross_entropy_with_logits(labels=labels, logits=tf.zeros([3, 3]))

with tf.Session() as sess:
    print(sess.run(labels))
    print(sess.run(loss).round(3))
