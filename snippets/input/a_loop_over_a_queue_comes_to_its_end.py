import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with open("train.csv", "w") as file:
    file.write("1\n2\n3\n")
names = tf.train.string_input_producer(["train.csv"], num_epochs=1)
_, line = tf.TextLineReader().read(names)
batch = tf.train.batch([line], 2, allow_smaller_final_batch=True)
with tf.Session() as sess:
    sess.run(tf.local_variables_initializer())
    coord = tf.train.Coordinator()
    threads = tf.train.start_queue_runners(sess, coord)
    try:
        while not coord.should_stop():
            print(sess.run(batch))
    except tf.errors.OutOfRangeError:
        print("end of the data")
    finally:
        coord.request_stop()
    coord.join(threads)
