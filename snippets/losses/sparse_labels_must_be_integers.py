import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
labels = tf.placeholder(tf.float32, [None])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits

try:
    loss(labels=labels, logits=logits)
except TypeError as error:
    print(error)

fixed = loss(labels=tf.cast(labels, tf.int32), logits=logits)
with tf.Session() as sess:
    print(sess.run(fixed, {labels: [0.0, 2.0]}).round(3))
