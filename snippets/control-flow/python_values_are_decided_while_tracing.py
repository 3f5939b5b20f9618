import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()


@tf.function
def power(x, n, loud):
    result = tf.ones_like(x)
    for _ in n:
        result *= x
    if loud:
        result += 1000.0
    return result


def describe(label, n, loud):
    concrete = power.get_concrete_function(tf.constant(2.0), n, loud)
    types = [it.type.replace("Stateless", "") for it in concrete.graph.get_operations()]
    flow = [kind for kind in types if kind in ("Mul", "While", "If")]
    print(label, float(power(tf.constant(2.0), n, loud)), *flow)


describe("Python:", range(5), True)
describe("tensors:", tf.range(5), tf.constant(True))
