import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

png = tf.image.encode_png(tf.zeros([4, 5, 1], tf.uint8))
image = tf.image.decode_png(png)
image.set_shape([2, 2, 3])
batch = tf.train.batch([image], 2)
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
    except tf.errors.InvalidArgumentError as error:
        print("first:", error.message.splitlines()[0])
