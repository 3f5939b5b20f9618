import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

with tf.Graph().as_default(), tf.Session() as sess:
    x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
    y = tf.layers.batch_normalization(x, training=True, momentum=0.5)
    update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    with tf.control_dependencies(update_ops):
        optimizer = tf.train.GradientDescentOptimizer(0.1)
        train_op = optimizer.minimize(tf.reduce_mean(tf.square(y - 1.0)))

    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(train_op)
    averages = [v for v in tf.global_variables() if "moving_" in v.op.name]
    print("averages:", *sess.run(averages))
