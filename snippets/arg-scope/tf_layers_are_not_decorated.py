import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

vector = tf.placeholder(tf.float32, [None, 4], name="vector")
print("decorated:", slim.has_arg_scope(tf.layers.dense))
dense = slim.add_arg_scope(tf.layers.dense)
with slim.arg_scope([dense], activation=tf.tanh):
    print("through the new name:", dense(vector, 2).op.type)
    print("through tf.layers:", tf.layers.dense(vector, 2).op.type)
