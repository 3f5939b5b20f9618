import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

with tf.variable_scope("net", regularizer=slim.l2_regularizer(0.1)):
    w = tf.get_variable("w", initializer=1.0)
total = tf.square(w) + tf.losses.get_regularization_loss()
tf.train.AdamOptimizer(0.1).minimize(total)
tf.train.MomentumOptimizer(0.1, 0.9).minimize(total)
tf.train.ExponentialMovingAverage(0.9).apply([w])

for penalty in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print(penalty.op.name)
