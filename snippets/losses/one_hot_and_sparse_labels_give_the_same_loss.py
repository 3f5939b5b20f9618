import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
classes = tf.constant([0, 2])
sparse = tf.nn.sparse_softmax_cross_entropy_with_logits(labels=classes, logits=logits)
one_hot = tf.one_hot(classes, 3)
dense = tf.nn.softmax_cross_entropy_with_logits(labels=one_hot, logits=logits)
loss = tf.reduce_mean(dense)

with tf.Session() as sess:
    print("sparse: ", sess.run(sparse).round(3))
    print("one-hot:", sess.run(dense).round(3))
    print("mean:   ", sess.run(loss).round(3))
