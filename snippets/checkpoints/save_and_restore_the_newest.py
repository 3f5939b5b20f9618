import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
global_step = tf.train.get_or_create_global_step()
optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
train_op = optimizer.minimize(tf.square(w), global_step)
init_op = tf.global_variables_initializer()
saver = tf.train.Saver()

for _ in range(2):
    with tf.Session() as sess:
        newest = tf.train.latest_checkpoint("./run")
        if newest:
            saver.restore(sess, newest)
        else:
            sess.run(init_op)
        print("start:", sess.run(global_step), sess.run(w), "from", newest)
        sess.run(train_op)
        saver.save(sess, "./run/model.ckpt", global_step)
        print("saved:", sess.run(global_step), sess.run(w).round(4))
