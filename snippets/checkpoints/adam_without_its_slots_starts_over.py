import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
train_op = tf.train.AdamOptimizer(0.1).minimize(tf.square(w))
init_op = tf.global_variables_initializer()
savers = {"all": tf.train.Saver(), "only w": tf.train.Saver([w])}
with tf.Session() as sess:
    sess.run(init_op)
    for _ in range(10):
        sess.run(train_op)
    path = savers["all"].save(sess, "./model.ckpt")
    for _ in range(3):
        sess.run(train_op)
    print("without a break:", sess.run(w).round(4))

for label, saver in savers.items():
    with tf.Session() as sess:
        sess.run(init_op)
        saver.restore(sess, path)
        for _ in range(3):
            sess.run(train_op)
        print("restored, " + label + ":", sess.run(w).round(4))
