import inspect

import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
with tf.Graph().as_default(), tf1.Session() as sess:
    for summary in (
        tf1.summary.histogram("steps", tf.constant([1.0, 2.0, 3.0])),
        tf1.summary.image("photo", tf.zeros([1, 2, 4, 3])),
        tf1.summary.text("note", tf.constant("hello")),
    ):
        (value,) = tf1.Summary.FromString(sess.run(summary)).value
        print("TF1:", value.tag, value.WhichOneof("value"))

for name in "histogram", "image", "text":
    print("TF2:", name, *inspect.signature(getattr(tf2.summary, name)).parameters)
