import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[3.0, -4.0])
l1, l2 = slim.l1_regularizer(0.1), slim.l2_regularizer(0.2)
penalties = {
    "l1": l1(w),
    "l2": l2(w),
    "l1_l2_regularizer": slim.l1_l2_regularizer(0.1, 0.2)(w),
    "sum_regularizer": slim.sum_regularizer([l1, l2])(w),
}
with tf.Session() as sess:
    sess.run(w.initializer)
    for name, penalty in penalties.items():
        print(name, sess.run(penalty).round(3))
