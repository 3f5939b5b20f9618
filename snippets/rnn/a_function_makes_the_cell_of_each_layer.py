import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 5, 3])


def layer():
    cell = tf.nn.rnn_cell.BasicLSTMCell(3)
    return tf.nn.rnn_cell.DropoutWrapper(cell, output_keep_prob=0.5)


layers = tf.nn.rnn_cell.MultiRNNCell([layer() for _ in range(2)])
outputs, state = tf.nn.dynamic_rnn(layers, x, dtype=tf.float32)
for v in tf.trainable_variables():
    print(v.op.name, v.shape)
