import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(w.assign(5.0))
    saver.save(sess, "./model.ckpt")

extra = tf.get_variable("extra", initializer=1.0)
with tf.Session() as sess:
    saver.restore(sess, "./model.ckpt")
    print("restored:", sess.run(w))
    print("without a value:", sess.run(tf.report_uninitialized_variables()))
    sess.run(tf.global_variables_initializer())
    print("initialized after it:", sess.run(w), sess.run(extra))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    saver.restore(sess, "./model.ckpt")
    print("initialized before it:", sess.run(w), sess.run(extra))
