import numpy as np
import tensorflow as tf


@tf.function(input_signature=[tf.TensorSpec([None, 2]), tf.TensorSpec([None])])
def loss(x, labels):
    y = tf.reduce_sum(x, axis=1)
    return tf.reduce_mean(tf.square(y - labels))


@tf.function(input_signature=[tf.TensorSpec([], tf.int32)])
def twice(n):
    return n * 2


batch = np.array([[1.0, 2.0], [3.0, 4.0]])
print("loss:", loss(batch, [3.0, 6.0]).numpy())
for value in (1.7, None, np.float32(1.7)):
    try:
        print(type(value).__name__, "gives", twice(value).numpy())
    except (TypeError, ValueError):
        print(type(value).__name__, "is refused")
