import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.constant([[2.0, 1.0, 0.0], [0.0, 3.0, 0.0]])
loss = tf.nn.sparse_softmax_cross_entropy_with_logits

for dtype in tf.float32, tf.uint8:
    labels = tf.placeholder(dtype, [None])
    try:
        loss(labels=labels, logits=logits)
    except TypeError as error:
        print(error)
    fixed = loss(labels=tf.cast(labels, tf.int32), logits=logits)
    with tf.Session() as sess:
        print(sess.run(fixed, {labels: [0, 2]}).round(3))
