import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = tf.layers.batch_normalization(x, training=True, trainable=False)
print("trainable variables:", tf.trainable_variables())
print("update ops:", tf.get_collection(tf.GraphKeys.UPDATE_OPS))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("output:", sess.run(y).ravel().round(2))
