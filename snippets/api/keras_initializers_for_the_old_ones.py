import numpy as np
import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def spread(initializer):
    weights = np.array(initializer([600, 400]), dtype=np.float64)
    return weights.max().round(2), weights.std().round(3)


old, new = tf1, tf2.keras.initializers
pairs = [
    (old.glorot_uniform_initializer(1), new.GlorotUniform(1)),
    (old.glorot_normal_initializer(1), new.GlorotNormal(1)),
    (
        old.variance_scaling_initializer(2.0, seed=1),
        new.VarianceScaling(2.0, seed=1),
    ),
    (
        old.truncated_normal_initializer(0.0, 0.1, seed=1),
        new.TruncatedNormal(0.0, 0.1, seed=1),
    ),
]
for of_tf1, of_keras in pairs:
    print(type(of_keras).__name__, *spread(of_tf1), *spread(of_keras))
for orthogonal in old.orthogonal_initializer(seed=1), new.Orthogonal(seed=1):
    w = np.array(orthogonal([600, 400]))
    print("Orthogonal", np.allclose(w.T @ w, np.eye(400), atol=1e-4))
