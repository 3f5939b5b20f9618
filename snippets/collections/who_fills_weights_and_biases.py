import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.constant([[1.0, 2.0]])
slim.fully_connected(x, 3, scope="new")
slim.legacy_fully_connected(x, 3, name="old")

for key in ["weights", "biases", "activations", "model_variables"]:
    print(key + ":", [item.op.name for item in tf.get_collection(key)])
