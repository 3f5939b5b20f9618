import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib import rnn
    from tensorflow.contrib.rnn import static_rnn
else:
    rnn, static_rnn = tf.nn.rnn_cell, tf.nn.static_rnn
tf.disable_v2_behavior()


def lstm():
    cell = rnn.BasicLSTMCell(3, forget_bias=1.0)
    return rnn.DropoutWrapper(cell, output_keep_prob=1.0)


x = tf.reshape(tf.range(8.0), [2, 2, 2]) / 8.0
start = tf.random_uniform_initializer(-1.0, 1.0, seed=1)
with tf.variable_scope("net", initializer=start):
    cell = rnn.MultiRNNCell([lstm(), rnn.LSTMCell(2), rnn.GRUCell(2)])
    outputs, state = static_rnn(cell, tf.unstack(x, axis=1), dtype=tf.float32)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(outputs[-1]).round(4))
print([v.op.name.split("rnn/multi_rnn_cell/")[1] for v in tf.trainable_variables()])
