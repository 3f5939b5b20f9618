import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = {"good": ("image", 6), "other key": ("img", 6), "other size": ("image", 2)}
for path, (key, size) in {**files, "not closed": ("image", 6)}.items():
    image = tf.train.Feature(bytes_list=tf.train.BytesList(value=[b"x" * size]))
    example = tf.train.Example(features=tf.train.Features(feature={key: image}))
    writer = tf.python_io.TFRecordWriter(path)
    writer.write(example.SerializeToString())
    if path != "not closed":
        writer.close()
    with tf.Graph().as_default(), tf.Session() as sess:
        names = tf.train.string_input_producer([path], num_epochs=1)
        _, record = tf.TFRecordReader().read(names)
        spec = {"image": tf.FixedLenFeature([], tf.string)}
        raw = tf.parse_single_example(record, spec)["image"]
        batch = tf.train.batch([tf.reshape(tf.decode_raw(raw, tf.uint8), [2, 3])], 1)
        sess.run(tf.local_variables_initializer())
        coord = tf.train.Coordinator()
        threads = tf.train.start_queue_runners(sess, coord)
        try:
            print(path + ":", sess.run(batch).shape, "was read")
        except tf.errors.OutOfRangeError:
            print(path + ":", "nothing was read")
        coord.request_stop()
        try:
            coord.join(threads)
        except tf.errors.OpError as error:
            print(path + ": join raises", error.message.splitlines()[0])
