import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

shapes = [tf.TensorShape([]), tf.TensorShape([None])]
for kind in [list, tuple]:
    try:
        _, grown = tf.while_loop(
            lambda i, values: i < 3,
            lambda i, values: (i + 1, tf.concat([values, values[-1:] + 1], 0)),
            (0, tf.zeros([1])),
            shape_invariants=kind(shapes),
        )
    except TypeError as error:
        said = str(error).split("More specifically: ")[1]
        print(kind.__name__ + ":", said.split(". ")[0])

with tf.Session() as sess:
    print("tuple:", sess.run(grown))
