import tensorflow as tf

tf.compat.v1.enable_v2_behavior()


def shout(name):
    return name.numpy().decode().upper()


names = tf.data.Dataset.from_tensor_slices(["a.png", "b.png"])
names.map(shout)
