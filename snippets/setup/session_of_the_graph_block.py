import tensorflow.compat.v1 as tf

with tf.Graph().as_default() as graph:
    total = tf.constant(1.0) + tf.constant(2.0)
    with tf.Session() as sess:
        print("fetched inside the block:", sess.run(total))

with tf.Session(graph=graph) as sess:
    print("fetched after the block:", sess.run(total))
