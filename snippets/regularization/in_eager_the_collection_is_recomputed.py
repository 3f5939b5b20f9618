import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.enable_eager_execution()

w = tf.get_variable("w", initializer=[1.0, 1.0], regularizer=slim.l2_regularizer(0.1))
(penalty,) = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
print("type:", type(penalty).__name__)
print("used:", tf.identity(penalty).numpy())

w.assign([2.0, 2.0])
print("used again:", tf.identity(penalty).numpy())
print("printed:", penalty)
