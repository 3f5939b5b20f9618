import numpy as np
import tensorflow as tf

tf.compat.v1.enable_v2_behavior()

inputs = tf.keras.Input([2])
outputs = tf.keras.layers.Dense(1, kernel_initializer="ones")(inputs)
print("eager:", tf.executing_eagerly())
for convert in (float, np.array, lambda tensor: tensor.numpy()):
    try:
        convert(outputs)
    except (TypeError, ValueError, NotImplementedError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}".split(". ")[0])

model = tf.keras.Model(inputs, outputs)
print("called:", model(tf.ones([1, 2])).numpy())
