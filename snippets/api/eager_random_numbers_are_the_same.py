import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def compare(name, draw_old, draw_new):
    tf1.set_random_seed(1)
    old = draw_old().numpy()
    tf2.random.set_seed(1)
    new = draw_new().numpy()
    print(name, "equal:", (old == new).all(), old.dtype == new.dtype)


x, z = tf.constant([1, 2, 3, 4, 5]), tf.constant([[0.0, 1.0, 2.0]])
compare("uniform", lambda: tf1.random_uniform([3]), lambda: tf2.random.uniform([3]))
compare("normal", lambda: tf1.random_normal([3]), lambda: tf2.random.normal([3]))
compare(
    "truncated_normal",
    lambda: tf1.truncated_normal([3]),
    lambda: tf2.random.truncated_normal([3]),
)
compare("shuffle", lambda: tf1.random_shuffle(x), lambda: tf2.random.shuffle(x))
compare(
    "categorical",
    lambda: tf1.multinomial(z, 9, seed=2, output_dtype=tf.int32),
    lambda: tf2.random.categorical(z, 9, seed=2, dtype=tf.int32),
)
