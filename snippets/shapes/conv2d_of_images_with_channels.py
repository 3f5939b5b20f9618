import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

gray = tf.placeholder(tf.float32, [None, 28, 28], name="gray")
flat = tf.placeholder(tf.float32, [None, 784], name="flat")
one = tf.placeholder(tf.float32, [28, 28, 1], name="one")
filters = tf.get_variable("filters", [5, 5, 1, 8])

with_channel = tf.expand_dims(gray, -1)
from_rows = tf.reshape(flat, [-1, 28, 28, 1])
batch_of_one = tf.expand_dims(one, 0)

for images in (with_channel, from_rows, batch_of_one):
    maps = tf.nn.conv2d(images, filters, strides=[1, 1, 1, 1], padding="SAME")
    print(images.shape.as_list(), "->", maps.shape.as_list())
