import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def collatz(n):
    steps = 0
    while n > 1:
        if n % 2 == 0:
            n = n // 2
        else:
            n = 3 * n + 1
        steps += 1
    return steps


print([int(collatz(tf.constant(n))) for n in [1, 6, 27]])
graph = collatz.get_concrete_function(tf.constant(1)).graph
types = [op.type.replace("Stateless", "") for op in graph.get_operations()]
print([kind for kind in types if kind in ("While", "If")])
