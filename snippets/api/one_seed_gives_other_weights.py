import numpy as np
import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()

keras = tf2.keras.initializers
pairs = {
    "random_uniform": (tf1.random_uniform_initializer, tf2.random_uniform_initializer),
    "random_normal": (tf1.random_normal_initializer, tf2.random_normal_initializer),
    "glorot_uniform": (tf1.glorot_uniform_initializer, keras.GlorotUniform),
    "orthogonal": (tf1.orthogonal_initializer, keras.Orthogonal),
}
for name, initializers in pairs.items():
    old, new = [np.array(made(seed=1)([2, 2])) for made in initializers]
    print(name, "the same weights:", np.allclose(old, new))
