import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0], [0.0, 0.0, 1.0]])
labels = tf.placeholder(tf.int32, [None])
from_zero = labels - 1
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=from_zero, logits=logits)

with tf.Session() as sess:
    print(sess.run(loss, {labels: [1, 2, 3]}).round(3))
