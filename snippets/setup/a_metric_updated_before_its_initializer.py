import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    hits, update = tf.metrics.true_positives([1, 0], [1, 1])
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        try:
            print("hits:", sess.run(update))
        except tf.errors.OpError as error:
            lines = error.message.splitlines()
            found = [x for x in lines if "does not" in x or "uninitialized" in x]
            print(type(error).__name__ + ":", *found)
