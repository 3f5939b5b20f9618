import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
penalty = tf.losses.get_regularization_loss()
loss = tf.square(4.0 - w) + penalty

with tf.Session() as sess:
    sess.run(w.initializer)
    print("penalty:", sess.run(penalty), "loss:", sess.run(loss))
