import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
with tf.variable_scope("body"):
    h = tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")
with tf.variable_scope("head"):
    y = tf.layers.batch_normalization(h, training=True, momentum=0.5, name="bn")
loss = tf.reduce_mean(tf.square(y - x))
with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    optimizer = tf.train.GradientDescentOptimizer(0.1)
    train_op = optimizer.minimize(loss, var_list=tf.trainable_variables("head/"))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    for v in tf.global_variables():
        print(v.op.name, sess.run(v).round(2))
