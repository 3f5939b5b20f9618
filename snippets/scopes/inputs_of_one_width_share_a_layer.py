import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, reuse):
    first = f"from_{x.shape[-1].value}"
    x = tf.layers.dense(x, 3, name=first)
    with tf.variable_scope("net", reuse=reuse):
        return tf.layers.dense(x, 3, name="fc")


net(tf.ones([1, 2]), reuse=False)
net(tf.ones([1, 4]), reuse=True)
for v in tf.trainable_variables():
    print(v.op.name, v.shape)
