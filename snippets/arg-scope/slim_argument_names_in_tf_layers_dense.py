import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

vector = tf.placeholder(tf.float32, [None, 4], name="vector")
penalty = tf.keras.regularizers.l2(0.05)
tf.layers.dense(vector, 2, weights_regularizer=penalty)
