import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
train = tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")
test = tf.layers.batch_normalization(x, training=False, name="bn", reuse=True)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
print("update ops:", [op.name for op in updates])
print("variables:", len(tf.global_variables()))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(20):
        sess.run(updates)
    print("train:", sess.run(train).ravel().round(2))
    print("test:", sess.run(test).ravel().round(2))
