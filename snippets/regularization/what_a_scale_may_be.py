import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

for scale in [0.1, 0.0, 0, -0.1]:
    tf.reset_default_graph()
    try:
        tf.get_variable("w", [2], regularizer=slim.l2_regularizer(scale))
        print(f"{scale!r}: penalties:", len(tf.losses.get_regularization_losses()))
    except ValueError as error:
        print(f"{scale!r}: {error}")
