import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
tf1.enable_eager_execution()


def show(name, values):
    print(name + ":", [round(float(value), 4) for value in values])


before = {
    "nothing": lambda: None,
    "a constant": lambda: tf.constant(1.0),
    "a random op": lambda: tf1.random_uniform([2]),
}
for name, build in before.items():
    with tf.Graph().as_default(), tf1.Session() as sess:
        tf1.set_random_seed(1)
        build()
        free, seeded = tf1.random_uniform([2]), tf1.random_uniform([2], seed=7)
        free, seeded = sess.run([free, seeded])
        show(f"graph, {name} before", free)
        show(f"graph, {name} before, seed=7", seeded)
tf2.random.set_seed(1)
show("eager", tf2.random.uniform([2]))
show("eager, seed=7", tf2.random.uniform([2], seed=7))
