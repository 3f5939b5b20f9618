import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for name, value in {
    "1": 1,
    "1.0": 1.0,
    "[1, 2.5]": [1, 2.5],
    "2**40": 2**40,
    "np.ones(2)": np.ones(2),
    "np.arange(2)": np.arange(2),
    "np.float32(1)": np.float32(1),
}.items():
    print(name, "is", tf.constant(value).dtype.name)
print("tf.argmax:", tf.argmax([0.1, 0.9]).dtype.name)
print("tf.shape:", tf.shape([1.0]).dtype.name)
print("3 / 2:", (tf.constant(3) / 2).dtype.name)
