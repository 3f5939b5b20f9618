import numpy as np
import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def spread(initializer):
    weights = np.array(initializer([1000, 1000]))
    return [round(float(v), 2) + 0.0 for v in (weights.mean(), weights.std())]


uniform = tf1.random_uniform_initializer, tf2.random_uniform_initializer
normal = tf1.random_normal_initializer, tf2.random_normal_initializer
keras = tf2.keras.initializers
truncated = tf1.truncated_normal_initializer, keras.TruncatedNormal
for name, pair in ("uniform", uniform), ("normal", normal), ("truncated", truncated):
    print(name + ":", *[spread(made(seed=1)) for made in pair])
    print(name + ", 0.0, 1.0:", *[spread(made(0.0, 1.0, seed=1)) for made in pair])
