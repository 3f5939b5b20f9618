import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
x = tf.reshape(tf.range(12.0), [2, 3, 2]) / 12.0
lengths = tf.constant([3, 2])
start = tf.random_uniform_initializer(-1.0, 1.0, seed=1)
with tf.variable_scope("net", initializer=start):
    cell, zero = tf.nn.rnn_cell.GRUCell(2), tf.zeros([2, 2])
    if tf.__version__ < "2":
        from tensorflow.contrib import seq2seq

        helper = seq2seq.TrainingHelper(x, lengths)
        decoder = seq2seq.BasicDecoder(cell, helper, zero)
        found = seq2seq.dynamic_decode(decoder, impute_finished=True)
        outputs, state = found[0].rnn_output, found[1]
    else:
        rnn = tf.nn.dynamic_rnn
        outputs, state = rnn(cell, x, lengths, initial_state=zero, scope="decoder")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(outputs).round(4))
    print(sess.run(state).round(4))
print(tf.trainable_variables()[0].op.name)
