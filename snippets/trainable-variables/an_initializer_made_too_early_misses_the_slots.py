import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
initializer = tf.global_variables_initializer()
train_op = tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.square(w))

with tf.Session() as sess:
    sess.run(initializer)
    print("w:", sess.run(w))
    try:
        sess.run(train_op)
    except tf.errors.FailedPreconditionError as error:
        for line in error.message.splitlines():
            if "uninitialized" in line:
                print("FailedPreconditionError:", line)
