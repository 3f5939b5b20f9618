import functools

import tensorflow as tf

dense = functools.partial(tf.keras.layers.Dense, units=8)
print("as the partial has it:", dense().units)
print("another number:", dense(3).units)
