import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
tf.layers.batch_normalization(x, training=True, name="bn")

trainable = tf.trainable_variables()
print("trainable:", [v.op.name for v in trainable])
others = [v for v in tf.global_variables() if v not in trainable]
print("not trainable:", [v.op.name for v in others])
print("update ops:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))
