import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def body(training):
    x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
    return tf.layers.batch_normalization(x, training=training, name="body")


body(training=True)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
    tf.train.Saver().save(sess, "./model")

tf.reset_default_graph()
y = tf.layers.dense(body(training=False), 1, kernel_initializer="ones", name="head")
loss = tf.reduce_mean(tf.square(y - 1.0))
optimizer = tf.train.GradientDescentOptimizer(0.1)
train_op = optimizer.minimize(loss, var_list=tf.trainable_variables("head/"))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    tf.train.Saver(tf.global_variables("body/")).restore(sess, "./model")
    sess.run(train_op)
    for v in tf.global_variables():
        print(v.op.name, sess.run(v).ravel().round(2))
