import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
w = tf.get_variable("w", initializer=1.0)
loss = tf.reduce_mean(tf.log(w * x))
optimizer = tf.train.GradientDescentOptimizer(0.1)
train_op = slim.learning.create_train_op(loss, optimizer)
silent = slim.learning.create_train_op(loss, optimizer, check_numerics=False)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    try:
        sess.run(train_op, {x: [1.0, -1.0]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Tensor had" in line))
    print("unchecked:", sess.run(silent, {x: [1.0, -1.0]}))
