import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
for momentum in [0.99, 0.5, 0.0]:
    tf.layers.batch_normalization(x, training=True, momentum=momentum)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
averages = [v for v in tf.global_variables() if "moving_" in v.name]

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("mean, variance for momentum 0.99, 0.5 and 0.0")
    for steps in range(4):
        values = [round(float(a[0]), 4) for a in sess.run(averages)]
        print("steps:", steps, values[:2], values[2:4], values[4:])
        sess.run(updates)
