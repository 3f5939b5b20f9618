import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def spread(initializer):
    weights = initializer([1000, 1000]).numpy()
    return [round(float(v), 2) + 0.0 for v in (weights.mean(), weights.std())]


uniform = tf1.random_uniform_initializer, tf2.random_uniform_initializer
normal = tf1.random_normal_initializer, tf2.random_normal_initializer
print("uniform:        ", *[spread(made(seed=1)) for made in uniform])
print("uniform, 0 to 1:", *[spread(made(0.0, 1.0, seed=1)) for made in uniform])
print("normal:         ", *[spread(made(seed=1)) for made in normal])
print("normal, 0 and 1:", *[spread(made(0.0, 1.0, seed=1)) for made in normal])
