import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
tf.losses.add_loss(tf.square(w))
loss = tf.losses.get_total_loss()
with tf.Session() as sess:
    sess.run(w.initializer)
    print(sess.run(loss))
