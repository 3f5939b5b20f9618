import glob

import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
with tf.Graph().as_default(), tf1.Session() as sess:
    tf1.summary.scalar("loss", 0.5)
    merged = tf1.summary.merge_all()
    with tf1.summary.FileWriter("old") as writer:
        writer.add_summary(sess.run(merged), global_step=7)

tf1.enable_eager_execution()
metadata = tf1.SummaryMetadata()
metadata.plugin_data.plugin_name = "scalars"
writer = tf2.summary.create_file_writer("new")
with writer.as_default():
    print("written:", tf2.summary.write("loss", 0.5, step=7, metadata=metadata).numpy())
writer.close()

for folder in "old", "new":
    [path] = glob.glob(folder + "/events*")
    for event in tf1.train.summary_iterator(path):
        for value in event.summary.value:
            number = value.simple_value or tf.make_ndarray(value.tensor)
            print(folder, event.step, value.tag, number, value.WhichOneof("value"))
