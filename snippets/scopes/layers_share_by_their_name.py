import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.ones([1, 2])
tf.layers.dense(x, 3)
tf.layers.dense(x, 3)
tf.layers.dense(x, 3, name="shared")
tf.layers.dense(x, 3, name="shared", reuse=True)
for v in tf.trainable_variables():
    print(v.op.name)
try:
    tf.layers.dense(x, 3, name="shared")
except ValueError as error:
    print(str(error).split(" Did you")[0])
