import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("net/w", initializer=2.0)
with tf.Session() as sess:
    sess.run(w.initializer)
    tf.train.Saver(write_version=1).save(sess, "./model.ckpt")

tf.reset_default_graph()
w = tf.get_variable("w", [])
b = tf.get_variable("b", initializer=1.0)
with tf.Session() as sess:
    print("in the file:", tf.train.list_variables("./model.ckpt"))
    sess.run(tf.global_variables_initializer())
    tf.train.Saver({"net/w": w}).restore(sess, "./model.ckpt")
    print("w:", sess.run(w), "b:", sess.run(b))
