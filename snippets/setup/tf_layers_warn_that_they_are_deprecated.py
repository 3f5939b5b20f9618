import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 8, 8, 1])
net = tf.layers.conv2d(x, 2, 3)
net = tf.layers.max_pooling2d(net, 2, 2)
net = tf.layers.dropout(tf.layers.flatten(net))
y = tf.layers.dense(net, 1)
print("trainable:", len(tf.trainable_variables()))
