import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

made = tf.Variable([3.0, 4.0], name="made")
got = tf.get_variable("got", initializer=[1.0, 1.0])
slim.apply_regularization(slim.l2_regularizer(0.1), [made, got])

(penalty,) = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(penalty.op.name, sess.run(penalty).round(2))
