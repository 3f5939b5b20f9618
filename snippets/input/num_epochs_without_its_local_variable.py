import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = tf.train.string_input_producer(["a.jpg", "b.jpg"], num_epochs=1)
name = names.dequeue()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    try:
        sess.run(name)
    except tf.errors.OutOfRangeError as error:
        lines = error.message.splitlines()
        print("OutOfRangeError:", *[x for x in lines if "is closed" in x])
    coord.request_stop()
    try:
        coord.join(threads)
    except tf.errors.FailedPreconditionError as error:
        print("first:", error.message.splitlines()[0])
