import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.layers.BatchNormalization(momentum=0.5, name="bn")
layer(x, training=True)
print("applied once:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
layer(10.0 * x, training=True)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
print("applied twice:", [op.name for op in updates])
print("variables:", len(tf.global_variables()))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(updates[:2])
    print("after the updates of the first:", sess.run(layer.moving_mean))
    sess.run(updates[2:])
    print("after the updates of the second:", sess.run(layer.moving_mean))
