import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

content = tf.read_file("photos/cat.jpg")
batch = tf.train.batch([content], 2)
with tf.Session() as sess:
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    try:
        sess.run(batch)
    except tf.errors.OutOfRangeError as error:
        lines = error.message.splitlines()
        print("OutOfRangeError:", *[x for x in lines if "is closed" in x])
    coord.request_stop()
    try:
        coord.join(threads)
    except tf.errors.NotFoundError as error:
        print("first:", error.message.splitlines()[0])
