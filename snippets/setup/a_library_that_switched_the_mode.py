import tensorflow.compat.v1 as tf


def import_library():
    tf.disable_v2_behavior()


import_library()
print("eager after the import:", tf.executing_eagerly())
tf.enable_v2_behavior()
print("eager again:", tf.executing_eagerly(), "and 1 + 1 =", int(tf.constant(1) + 1))

import_library()
x = tf.constant(1)
try:
    tf.enable_v2_behavior()
except ValueError as error:
    print("after the first op:", error)
