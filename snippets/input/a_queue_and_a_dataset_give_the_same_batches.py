import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with open("train.csv", "w") as file:
    file.write("1\n2\n3\n")

dataset = tf.data.TextLineDataset(["train.csv"]).repeat(2)
dataset = dataset.map(lambda line: tf.decode_csv(line, [[0]])[0]).batch(2)
from_dataset = tf.data.make_one_shot_iterator(dataset).get_next()

names = tf.train.string_input_producer(["train.csv"], num_epochs=2)
_, line = tf.TextLineReader().read(names)
from_queue = tf.train.batch([tf.decode_csv(line, [[0]])[0]], 2)

for batch in [from_queue, from_dataset]:
    with tf.train.MonitoredTrainingSession() as sess:
        while not sess.should_stop():
            print(batch.op.type, sess.run(batch))
missing = tf.data.TextLineDataset(["missing.csv"])
line = tf.data.make_one_shot_iterator(missing).get_next()
with tf.Session() as sess:
    try:
        sess.run(line)
    except tf.errors.NotFoundError as error:
        print(*[x for x in error.message.splitlines() if "No such file" in x])
