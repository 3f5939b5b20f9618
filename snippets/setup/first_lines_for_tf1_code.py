import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2])
hidden = tf.layers.dense(x, 2, kernel_initializer=tf.ones_initializer())
scale = tf.get_variable("scale", initializer=10.0)
y = scale * hidden
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("y:", sess.run(y, {x: [[1.0, 2.0]]}).tolist())
