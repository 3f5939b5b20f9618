import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2

with tf.Graph().as_default(), tf1.Session() as sess:
    zero, x = tf.constant(0), tf.constant([7])
    results = {
        "TF1": tf1.while_loop(lambda i: i < 5, lambda i: i + 1, [zero]),
        "TF1, same structure": tf1.while_loop(
            lambda i: i < 5, lambda i: i + 1, [zero], return_same_structure=True
        ),
        "TF2": tf2.while_loop(lambda i: i < 5, lambda i: i + 1, [zero]),
    }
    for name, result in results.items():
        kind = "a list" if isinstance(result, list) else "a tensor"
        print(name + ":", kind, *sess.run(tf.reshape(result, [-1])))

    def grow(i, x):
        return [i + 1, tf.concat([x, [i]], axis=0)]

    shapes = [tf.TensorShape([]), tf.TensorShape([None])]
    for version, api in (("TF1", tf1), ("TF2", tf2)):
        _, grown = api.while_loop(
            lambda i, x: i < 9, grow, [zero, x], shapes, maximum_iterations=2
        )
        print(version, "shape_invariants, two iterations:", sess.run(grown))
