import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with open("train.csv", "w") as file:
    file.write("1\n2\n3\n")


def read(path):
    names = tf.train.string_input_producer([path], num_epochs=1)
    _, line = tf.TextLineReader().read(names)
    return tf.train.batch([line], 2, allow_smaller_final_batch=True)


for path in ["train.csv", "missing.csv"]:
    with tf.Graph().as_default():
        batch = read(path)
        try:
            with tf.train.MonitoredTrainingSession() as sess:
                while not sess.should_stop():
                    print(sess.run(batch))
            print(path, "was read")
        except tf.errors.NotFoundError as error:
            print(error.message.splitlines()[0])
