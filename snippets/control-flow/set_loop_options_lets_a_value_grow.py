import tensorflow as tf


@tf.function
def countdown(n):
    found, shape = tf.zeros([0], tf.int32), tf.TensorShape([None])
    while n > 0:
        tf.autograph.experimental.set_loop_options(shape_invariants=[(found, shape)])
        found = tf.concat([found, [n]], 0)
        n -= 1
    return found


print(countdown(tf.constant(4)).numpy())
