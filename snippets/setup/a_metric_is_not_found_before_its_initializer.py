import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    hits, update = tf.metrics.true_positives([1, 0], [1, 1])
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        try:
            print("hits:", sess.run(hits))
        except tf.errors.FailedPreconditionError as error:
            lines = error.message.splitlines()
            print(*[line for line in lines if "uninitialized" in line])
