import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib.cudnn_rnn import CudnnCompatibleLSTMCell
    from tensorflow.contrib.rnn import LSTMBlockCell

    cells = [LSTMBlockCell(3), CudnnCompatibleLSTMCell(3)]
else:
    from tensorflow.compat.v1.nn.rnn_cell import LSTMCell

    name = "cudnn_compatible_lstm_cell"
    cells = [LSTMCell(3, name="lstm_cell"), LSTMCell(3, forget_bias=0.0, name=name)]
tf.disable_v2_behavior()

x = tf.reshape(tf.range(8.0), [2, 2, 2]) / 8.0
start = tf.random_uniform_initializer(-1.0, 1.0, seed=1)
for cell in cells:
    with tf.variable_scope("net", initializer=start, reuse=tf.AUTO_REUSE):
        outputs, state = tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print(sess.run(outputs[0]).round(4))
print([v.op.name for v in tf.trainable_variables()])
