import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

wait = tf.RunOptions(timeout_in_ms=1000)
for case in ["not started", "started too early", "started"]:
    with tf.Graph().as_default(), tf.Session() as sess:
        coord = tf.train.Coordinator()
        if case == "started too early":
            tf.train.start_queue_runners(sess, coord)
        names = tf.train.string_input_producer(["a.jpg"])
        name = names.dequeue()
        if case == "started":
            wait = None
            threads = tf.train.start_queue_runners(sess, coord)
        try:
            print(case + ":", sess.run(name, options=wait))
        except tf.errors.DeadlineExceededError:
            print(case + ": nothing came")
        coord.request_stop()
coord.join(threads)
