import tensorflow as tf

layers = tf.keras.layers
shared = {"padding": "same", "activation": "tanh"}
strided = {**shared, "strides": 2}
first = layers.Conv2D(4, 3, **shared)
second = layers.Conv2D(8, 3, **strided)
third = layers.Conv2D(8, 3, **{**shared, "activation": None})
for label, layer in (("first:", first), ("second:", second), ("third:", third)):
    print(label, layer.strides, layer.padding, layer.activation.__name__)
