import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

png = tf.image.encode_png(tf.zeros([4, 5, 1], tf.uint8))
image = tf.image.decode_png(png, channels=3)
image = tf.image.resize_images(image, [2, 2])
batch = tf.train.batch([image], 2)
with tf.Session() as sess:
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    print(image.shape, sess.run(batch).shape)
    coord.request_stop()
    coord.join(threads)
