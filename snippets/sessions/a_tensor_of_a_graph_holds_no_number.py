import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

y = tf.constant(2.0) * 3.0
print("y:", y)

for convert in (float, np.array, lambda tensor: tensor.numpy()):
    try:
        convert(y)
    except (TypeError, NotImplementedError, AttributeError) as error:
        print(f"{type(error).__name__}: {error}".split(". ")[0])
