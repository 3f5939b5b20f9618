import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.ones([1, 4, 2])
cell = tf.nn.rnn_cell.BasicLSTMCell(3)
outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)
print("variables:", [v.name for v in tf.trainable_variables()])
print("outputs:", outputs.shape.as_list())
