import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

classes = [0, 4, 2, 3]
hidden = tf.ones([4, 2])
units = max(classes) + 1
kernel = tf.ones([2, units])
logits = tf.matmul(hidden, kernel)
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=classes, logits=logits)

with tf.Session() as sess:
    print(units, sess.run(loss).round(3))
