import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
choose = tf.placeholder(tf.bool, [], name="choose")


def normalized():
    return tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")


y = tf.cond(choose, normalized, lambda: x)
w = tf.Variable(4.0)
loss = tf.reduce_mean(tf.square(y * w - 1.0))
with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss, var_list=[w])

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for value in [True, False]:
        before = sess.run(w)
        sess.run(train_op, {choose: value})
        print("choose:", value, "trained:", before != sess.run(w))
