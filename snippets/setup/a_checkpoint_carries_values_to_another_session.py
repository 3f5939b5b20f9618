import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(w.assign(5.0))
    path = saver.save(sess, "./model")
with tf.Session() as sess:
    saver.restore(sess, path)
    print("w:", sess.run(w))
