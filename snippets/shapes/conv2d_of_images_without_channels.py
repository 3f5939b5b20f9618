import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 28, 28], name="images")
filters = tf.get_variable("filters", [5, 5, 1, 8])
maps = tf.nn.conv2d(images, filters, strides=[1, 1, 1, 1], padding="SAME")
