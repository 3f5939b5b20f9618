import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 4, 4, 2])
print("four axes:", tf.layers.dense(images, 10).shape.as_list())
print("flattened:", tf.layers.dense(tf.layers.flatten(images), 10).shape.as_list())
