import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([[2.0], [6.0]])
with tf.variable_scope("body"):
    hidden = tf.layers.batch_normalization(x, training=False, momentum=0.5, name="bn")
with tf.variable_scope("head"):
    output = tf.layers.dense(hidden, 1, kernel_initializer=tf.ones_initializer())
loss = tf.reduce_mean(tf.square(output - 1.0))

only_head = tf.trainable_variables("head/")
with tf.control_dependencies(tf.get_collection(tf.GraphKeys.UPDATE_OPS)):
    train_op = tf.train.AdamOptimizer(0.1).minimize(loss, var_list=only_head)

variables = tf.global_variables("body/") + only_head
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    before = sess.run(variables)
    sess.run(train_op)
    for v, old, new in zip(variables, before, sess.run(variables)):
        print(v.op.name, "stayed" if (old == new).all() else "moved")
    print("body/bn/moving_mean:", sess.run(variables[2])[0])
