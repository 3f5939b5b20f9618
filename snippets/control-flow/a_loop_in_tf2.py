import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def total_above(limit):
    i, total = 0, 0
    while total < limit:
        i, total = i + 1, total + i
    return i, total


def by_loop(limit):
    return tf.while_loop(
        lambda i, total: total < limit, lambda i, total: (i + 1, total + i), (0, 0)
    )


for limit in [tf.constant(10), tf.constant(100)]:
    print(*[int(n) for n in (*total_above(limit), *by_loop(limit))])
