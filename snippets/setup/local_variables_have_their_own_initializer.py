import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

hits, update = tf.metrics.true_positives([1, 0], [1, 1])
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        print("hits:", sess.run(update))
    except tf.errors.FailedPreconditionError as error:
        lines = error.message.splitlines()
        print("FailedPreconditionError:", *[x for x in lines if "uninitialized" in x])
    print("not initialized:", sess.run(tf.report_uninitialized_variables()))
