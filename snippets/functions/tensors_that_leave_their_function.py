import tensorflow.compat.v1 as tf

tf.enable_v2_behavior()
kept = {}


def keep(x):
    kept["y"] = 2.0 * x
    return x


def use(x):
    return x + kept["y"]


def try_it(name, function):
    print(name, "->")
    try:
        function(tf.constant(1.0))
    except TypeError as error:
        print(str(error).splitlines()[0])


keep_in_a_function, x = tf.function(keep), tf.constant(1.0)
keep_in_a_function(x)
try_it("in another tf.function", tf.function(use))
wrapped = tf.wrap_function(keep, [tf.TensorSpec([], tf.float32)])
try_it("of wrap_function", use)
mapped = tf.data.Dataset.from_tensors(x).map(keep)
try_it("of Dataset.map", use)
