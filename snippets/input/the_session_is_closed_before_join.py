import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

names = tf.train.string_input_producer(["a.jpg"])
name = names.dequeue()
with tf.Session() as sess:
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    print(sess.run(name))
coord.wait_for_stop()
try:
    coord.join(threads)
except tf.errors.CancelledError as error:
    print("join raises", type(error).__name__)
