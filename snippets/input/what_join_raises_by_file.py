import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = {"good": "1\n2\n", "empty": "", "words": "two\n", "missing": None}
for path, text in files.items():
    if text is not None:
        with open(path, "w") as file:
            file.write(text)
    with tf.Graph().as_default(), tf.Session() as sess:
        names = tf.train.string_input_producer([path], num_epochs=1)
        _, line = tf.TextLineReader().read(names)
        batch = tf.train.batch(tf.decode_csv(line, [[0]]), 1)
        sess.run(tf.local_variables_initializer())
        coord = tf.train.Coordinator()
        threads = tf.train.start_queue_runners(sess, coord)
        first, count = "nothing", 0
        try:
            while not coord.should_stop():
                sess.run(batch)
                count += 1
        except tf.errors.OutOfRangeError:
            coord.request_stop()
        try:
            coord.join(threads)
        except tf.errors.OpError as error:
            first = error.message.splitlines()[0]
        print(path + ":", count, "read, join raises", first)
