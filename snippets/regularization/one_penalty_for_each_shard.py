import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

table = tf.get_variable(
    "table",
    [6],
    initializer=tf.ones_initializer(),
    partitioner=tf.fixed_size_partitioner(2),
    regularizer=slim.l2_regularizer(0.1),
)
penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for penalty in penalties:
        print(penalty.op.name, sess.run(penalty).round(3))
