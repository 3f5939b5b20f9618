import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.enable_eager_execution()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.layers.BatchNormalization(momentum=0.5)
for _ in range(3):
    y = layer(x, training=True)
print("normalized:", y.numpy().ravel().round(2))
print("in the collection:", tf.get_collection(tf.GraphKeys.UPDATE_OPS))
print("averages:", layer.moving_mean.numpy(), layer.moving_variance.numpy())
