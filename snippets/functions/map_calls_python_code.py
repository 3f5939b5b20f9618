import numpy as np
import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


def load(name):
    size = len(name.decode())
    return np.full([size], 1.0, np.float32)


def call_load(name):
    image = tf.numpy_function(load, [name], tf.float32)
    image.set_shape([None])
    return image


names = tf.data.Dataset.from_tensor_slices(["a.png", "bc.png"])
for image in names.map(call_load):
    print(image.numpy())
