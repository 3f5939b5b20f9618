import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 5, 3])
cell = tf.nn.rnn_cell.BasicLSTMCell(3)
layers = tf.nn.rnn_cell.MultiRNNCell([cell] * 2)
tf.nn.static_rnn(layers, tf.unstack(x, axis=1), dtype=tf.float32)
print("kernels:", sum("kernel" in v.name for v in tf.trainable_variables()))
