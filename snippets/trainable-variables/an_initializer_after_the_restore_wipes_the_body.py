import tempfile

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()
path = tempfile.mkdtemp() + "/model"

with tf.Graph().as_default(), tf.Session() as sess:
    tf.get_variable("body/w", initializer=5.0)
    tf.get_variable("body/mean", initializer=1.0, trainable=False)
    tf.get_variable("head/w", initializer=[1.0, 2.0, 3.0])
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, path)

w = tf.get_variable("body/w", initializer=0.0)
mean = tf.get_variable("body/mean", initializer=0.0, trainable=False)
head = tf.get_variable("head/w", initializer=0.0)
loss = tf.square((w - mean) * head - 8.0)
saver = tf.train.Saver(var_list=tf.global_variables("body/"))
optimizer = tf.train.MomentumOptimizer(0.02, momentum=0.9)
train_op = optimizer.minimize(loss, var_list=tf.trainable_variables("head/"))

with tf.Session() as sess:
    saver.restore(sess, path)
    sess.run(tf.global_variables_initializer())
    print("body:", sess.run(w), sess.run(mean), "head:", sess.run(head))
    sess.run(train_op)
    print("body:", sess.run(w), sess.run(mean), "head:", sess.run(head).round(2))
