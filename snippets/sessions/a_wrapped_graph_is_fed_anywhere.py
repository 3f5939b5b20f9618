import tensorflow as tf


def build():
    image = tf.compat.v1.placeholder(tf.float32, [None], name="image")
    features = tf.multiply(image, 10.0, name="features")
    tf.add(features, 1.0, name="logits")


graph = tf.compat.v1.wrap_function(build, [])
from_image = graph.prune("image:0", "logits:0")
from_features = graph.prune("features:0", "logits:0")
print("from the image:", from_image(tf.constant([1.0, 2.0])).numpy())
print("from features:", from_features(tf.constant([5.0])).numpy())
