import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")
loss = tf.reduce_mean(tf.square(y - 1.0))
minimize = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
train_op = tf.group(minimize, *update_ops, name="train_op")

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    print("grouped:", sess.run("bn/moving_mean:0"))
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        fetched = sess.run([minimize, update_ops])
    print("fetched:", sess.run("bn/moving_mean:0"), "with the values", fetched)
