import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[0.0, 0.0]])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=[1], logits=logits)
first = tf.gradients(loss, logits)[0]
second = tf.gradients(first[0, 0], logits)[0]

with tf.Session() as sess:
    print("first and second:", *sess.run([first, second]))
