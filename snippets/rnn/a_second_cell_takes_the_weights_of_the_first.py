import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build(x, reuse):
    with tf.variable_scope("model", reuse=reuse):
        cell = tf.nn.rnn_cell.BasicLSTMCell(3, reuse=reuse)
        return tf.nn.dynamic_rnn(cell, x, dtype=tf.float32)[0]


x = tf.placeholder(tf.float32, [None, 5, 2])
outputs = [build(x, reuse=False), build(x, reuse=True)]
for v in tf.trainable_variables():
    print(v.op.name, v.shape)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    training, test = sess.run(outputs, {x: [[[1, 2]] * 5]})
    print("equal:", (training == test).all())
