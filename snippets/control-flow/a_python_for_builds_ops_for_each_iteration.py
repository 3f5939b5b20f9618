import tensorflow.compat.v1 as tf


def count(build, n):
    with tf.Graph().as_default() as graph:
        build(n)
        return len(graph.get_operations())


def unrolled(n):
    x = tf.constant(1.0)
    for _ in range(n):
        x = x * 2.0


def loop(n):
    tf.while_loop(lambda i, x: i < n, lambda i, x: (i + 1, x * 2.0), (0, 1.0))


for n in [10, 1000]:
    same = count(loop, n) == count(loop, 1)
    print(n, "iterations - for:", count(unrolled, n), "ops; the same loop:", same)
