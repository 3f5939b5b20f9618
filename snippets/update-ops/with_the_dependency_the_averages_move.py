import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")
loss = tf.reduce_mean(tf.square(y - 1.0))
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
with tf.control_dependencies(update_ops):
    train_op = tf.train.GradientDescentOptimizer(0.1).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    print("moving mean:", sess.run("bn/moving_mean:0"))
    print("moving variance:", sess.run("bn/moving_variance:0"))
