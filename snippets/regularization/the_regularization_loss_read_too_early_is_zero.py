import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

early = tf.losses.get_regularization_loss()
tf.get_variable("w", initializer=[3.0, 4.0], regularizer=slim.l2_regularizer(0.1))
late = tf.losses.get_regularization_loss()

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("read before the variable:", sess.run(early).round(2))
    print("read after it:", sess.run(late).round(2))
