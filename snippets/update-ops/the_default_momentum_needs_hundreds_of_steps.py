import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
tf.layers.batch_normalization(x, training=True, name="bn")
test = tf.layers.batch_normalization(x, name="bn", reuse=True)
updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for step in range(1, 1001):
        sess.run(updates)
        if step in [1, 10, 100, 1000]:
            mean = sess.run("bn/moving_mean:0")[0]
            print("steps:", step, "mean:", mean.round(2), "inference for 7:", end=" ")
            print(sess.run(test)[-1].round(2))
