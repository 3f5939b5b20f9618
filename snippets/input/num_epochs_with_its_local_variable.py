import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = ["a.jpg", "b.jpg"]
names = tf.train.string_input_producer(files, num_epochs=1, shuffle=False)
name = names.dequeue()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(tf.local_variables_initializer())
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    print(tf.local_variables()[0].op.name, sess.run(name))
    coord.request_stop()
    coord.join(threads)
