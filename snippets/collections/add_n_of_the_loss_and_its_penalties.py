import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
data_loss = tf.square(w)
penalties = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)

loss = tf.add_n([data_loss] + penalties)
same = data_loss + tf.losses.get_regularization_loss()
with tf.Session() as sess:
    sess.run(w.initializer)
    print("penalties:", len(penalties))
    print("loss:", sess.run(loss), "same:", sess.run(same))
