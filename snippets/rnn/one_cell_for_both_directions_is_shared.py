import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 5, 2])
cell = tf.nn.rnn_cell.LSTMCell(3)
tf.nn.bidirectional_dynamic_rnn(cell, cell, x, dtype=tf.float32)
for v in tf.trainable_variables():
    print(v.op.name, v.shape)
