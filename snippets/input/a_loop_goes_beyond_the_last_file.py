import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

files = ["a.jpg", "b.jpg"]
names = tf.train.string_input_producer(files, num_epochs=1, shuffle=False)
name = names.dequeue()
with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    try:
        for step in [1, 2, 3]:
            print(step, sess.run(name))
    except tf.errors.OutOfRangeError as error:
        lines = error.message.splitlines()
        print("OutOfRangeError:", *[x for x in lines if "is closed" in x])
    coord.request_stop()
    coord.join(threads)
