import inspect

import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
with tf.Graph().as_default(), tf1.Session() as sess:
    histogram = tf1.summary.histogram("steps", tf.constant([1.0, 2.0, 3.0]))
    image = tf1.summary.image("photo", tf.zeros([1, 2, 4, 3]))
    text = tf1.summary.text("note", tf.constant("hello"))
    found = map(tf1.Summary.FromString, sess.run([histogram, image, text]))
    print("TF1:", *[one.value[0].WhichOneof("value") for one in found])
for name in "histogram", "image", "text":
    print("TF2:", name, *inspect.signature(getattr(tf2.summary, name)).parameters)
