import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

n = tf.train.slice_input_producer([[1, 2, 3]], shuffle=False)[0]
row = tf.fill([n], n)
batch = tf.train.batch([row], 3, dynamic_pad=True)
with tf.Session() as sess:
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    print(row.shape, sess.run(batch).tolist())
    coord.request_stop()
    coord.join(threads)
