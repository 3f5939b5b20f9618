import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 5, 2])
cell = tf.nn.rnn_cell.BasicLSTMCell(3)
for name in ["encoder", "decoder"]:
    with tf.variable_scope(name):
        tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)
for v in tf.trainable_variables():
    print(v.op.name, v.shape)
