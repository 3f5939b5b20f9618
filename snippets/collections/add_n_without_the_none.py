import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
unused = tf.get_variable("unused", initializer=1.0)
gradients = tf.gradients(tf.square(w), [w, unused])
total = tf.add_n([gradient for gradient in gradients if gradient is not None])
with tf.Session() as sess:
    sess.run(w.initializer)
    print(sess.run(total))
