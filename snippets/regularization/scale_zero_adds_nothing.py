import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

for scale in [0.0, 1e-9]:
    with tf.variable_scope(f"net{scale}", regularizer=slim.l2_regularizer(scale)):
        tf.get_variable("w", [2])
    found = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
    print("scale:", scale, "penalties:", len(found))
