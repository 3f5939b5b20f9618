import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
tf.layers.batch_normalization(x, training=True, name="slow")
tf.layers.batch_normalization(x, training=True, momentum=0.9, name="fast")
slow = tf.layers.batch_normalization(x, name="slow", reuse=True)
fast = tf.layers.batch_normalization(x, name="fast", reuse=True)
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("inference for 7 with momentum 0.99 and 0.9")
    for step in range(1, 1001):
        sess.run(update_ops)
        if step in [1, 10, 50, 100, 1000]:
            sevens = [y[-1, 0].round(2) for y in sess.run([slow, fast])]
            print("steps:", step, "inference:", *sevens)
