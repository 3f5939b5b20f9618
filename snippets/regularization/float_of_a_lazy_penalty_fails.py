import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.enable_eager_execution()

tf.get_variable("w", initializer=[1.0, 1.0], regularizer=slim.l2_regularizer(0.1))
(penalty,) = tf.losses.get_regularization_losses()
float(penalty)
print("no error")
