import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

with tf1.python_io.TFRecordWriter("records") as writer:
    for text in b"first", b"second":
        writer.write(text)
print("old:", list(tf1.python_io.tf_record_iterator("records")))
print("new:", [record.numpy() for record in tf2.data.TFRecordDataset("records")])
with tf2.io.TFRecordWriter("again") as writer:
    for text in b"first", b"second":
        writer.write(text)
print("equal files:", open("records", "rb").read() == open("again", "rb").read())
