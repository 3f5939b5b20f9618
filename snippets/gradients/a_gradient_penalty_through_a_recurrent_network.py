import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
tf.enable_control_flow_v2()

x = tf.placeholder(tf.float32, [None, 4, 2])
outputs, _ = tf.nn.dynamic_rnn(tf.nn.rnn_cell.GRUCell(3), x, dtype=tf.float32)
slope = tf.gradients(outputs, x)[0]
penalty = tf.reduce_mean(tf.square(slope))
train_op = tf.train.GradientDescentOptimizer(0.1).minimize(penalty)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    feed = {x: [[[1.0, 2.0]] * 4]}
    penalties = [sess.run([penalty, train_op], feed)[0] for _ in range(20)]
    print("it falls:", penalties[-1] < penalties[0])
