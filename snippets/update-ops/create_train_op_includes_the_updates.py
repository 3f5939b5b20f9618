import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
y = tf.layers.batch_normalization(x, training=True, momentum=0.5, name="bn")
loss = tf.reduce_mean(tf.square(y - 1.0))
optimizer = tf.train.GradientDescentOptimizer(0.1)
step = slim.learning.create_train_op(loss, optimizer)
bare = slim.learning.create_train_op(loss, optimizer, update_ops=[])

with tf.Session() as sess:
    for name, train_op in [("create_train_op:", step), ("update_ops=[]:", bare)]:
        sess.run(tf.global_variables_initializer())
        for _ in range(3):
            returned = sess.run(train_op)
        print(name, sess.run("bn/moving_mean:0"), sess.run("bn/moving_variance:0"))
        print(name, "returns the loss,", returned.round(2))
