import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 5, 2])
cells = [tf.nn.rnn_cell.BasicLSTMCell(3) for _ in range(2)]
layers = tf.nn.rnn_cell.MultiRNNCell(cells)
tf.nn.static_rnn(layers, tf.unstack(x, axis=1), dtype=tf.float32)
print(
    "kernels:",
    [v.shape.as_list() for v in tf.trainable_variables() if "kernel" in v.name],
)
