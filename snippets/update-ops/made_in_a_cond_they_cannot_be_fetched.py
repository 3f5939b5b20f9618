import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
choose = tf.placeholder(tf.bool, [], name="choose")


def normalized():
    return tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")


y = tf.cond(choose, normalized, lambda: x)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
print([op.name for op in updates])
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(updates, {choose: True})
