import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
unused = tf.get_variable("unused", initializer=1.0)
gradients = tf.gradients(tf.square(w), [w, unused])
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print(sess.run(gradients))
