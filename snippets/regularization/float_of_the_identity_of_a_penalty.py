import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.enable_eager_execution()

w = tf.get_variable("w", initializer=[1.0, 1.0], regularizer=slim.l2_regularizer(0.1))
(penalty,) = tf.losses.get_regularization_losses()
w.assign([2.0, 2.0])

print("float(tf.identity(penalty)):", round(float(tf.identity(penalty)), 2))
print("their sum:", round(float(tf.losses.get_regularization_loss()), 2))
print("penalty.numpy():", round(float(penalty.numpy()), 2))
