import tensorflow as tf
import tf_slim as slim


@slim.add_arg_scope
def scale(x, factor=1):
    return factor * x


@tf.function
def step(x):
    return scale(x)


x = tf.constant(2)
for factor in (10, 100):
    with slim.arg_scope([scale], factor=factor):
        print("eager:", int(scale(x)), "tf.function:", int(step(x)))
