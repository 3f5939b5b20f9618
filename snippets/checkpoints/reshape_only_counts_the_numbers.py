import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default(), tf.Session() as sess:
    tf.get_variable("w", initializer=[[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    sess.run(tf.global_variables_initializer())
    tf.train.Saver().save(sess, "./model.ckpt")

w = tf.get_variable("w", [3, 2])
with tf.Session() as sess:
    tf.train.Saver(reshape=True).restore(sess, "./model.ckpt")
    print("reshape=True:", sess.run(w).tolist())
    w.load(tf.train.load_variable("./model.ckpt", "w").T, sess)
    print("transposed:", sess.run(w).tolist())
