import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
step = tf.train.get_global_step()
with tf.Session() as sess:
    sess.run(w.initializer)
    print(sess.run([w, step]))
