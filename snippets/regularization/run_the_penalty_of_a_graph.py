import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[1.0, 1.0], regularizer=slim.l2_regularizer(0.1))
(penalty,) = tf.losses.get_regularization_losses()
with tf.Session() as sess:
    sess.run(w.initializer)
    print("penalty:", round(float(sess.run(penalty)), 2))
