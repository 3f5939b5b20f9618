import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 4, 4, 2])
height, width, channels = images.shape.as_list()[1:]
by_hand = tf.reshape(images, [-1, height * width * channels])
by_shape = tf.reshape(images, [tf.shape(images)[0], -1])
by_layer = tf.layers.flatten(images)
for name, flat in [("hand", by_hand), ("shape", by_shape), ("layer", by_layer)]:
    print(name, flat.shape.as_list())
