import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

gray = tf.placeholder(tf.float32, [None, 28, 28], name="gray")
flat = tf.placeholder(tf.float32, [None, 784], name="flat")
one = tf.placeholder(tf.float32, [28, 28, 1], name="one")
filters = tf.get_variable("filters", [5, 5, 1, 8])

for images in (
    tf.expand_dims(gray, -1),
    tf.reshape(flat, [-1, 28, 28, 1]),
    tf.expand_dims(one, 0),
):
    maps = tf.nn.conv2d(images, filters, strides=[1, 1, 1, 1], padding="SAME")
    print(images.shape.as_list(), "->", maps.shape.as_list())
