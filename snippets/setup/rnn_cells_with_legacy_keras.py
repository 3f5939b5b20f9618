import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 5, 3])
cell = tf.nn.rnn_cell.LSTMCell(4)
outputs, _ = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)
print("outputs:", outputs.shape.as_list())
