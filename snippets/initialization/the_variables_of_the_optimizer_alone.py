import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
with tf.Session() as sess:
    sess.run(w.assign(7.0))
    optimizer = tf.train.AdamOptimizer(0.1)
    step = tf.train.get_or_create_global_step()
    train_op = optimizer.minimize(tf.square(w), global_step=step)
    print([v.op.name for v in optimizer.variables()])
    sess.run(tf.variables_initializer(optimizer.variables() + [step]))
    sess.run(train_op)
    print("w:", round(float(sess.run(w)), 3))
