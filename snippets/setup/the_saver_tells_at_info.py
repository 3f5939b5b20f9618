import tensorflow.compat.v1 as tf

tf.disable_eager_execution()

w = tf.get_variable("w", initializer=2.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    path = saver.save(sess, "./model.ckpt")
    saver.restore(sess, path)
    tf.logging.set_verbosity(tf.logging.INFO)
    saver.restore(sess, path)
    print("w:", sess.run(w))
