import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

hidden = tf.layers.dense(tf.ones([2, 3]), 4, name="dense")
tf.layers.batch_normalization(hidden, training=True, name="bn")

names = [v.op.name for v in tf.trainable_variables()]
print("no 'bias' in it:", [name for name in names if "bias" not in name])
print("'kernel' in it:", [name for name in names if "kernel" in name])
