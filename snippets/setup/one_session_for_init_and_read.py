import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0)
    init = tf.global_variables_initializer()
    sess = tf.Session()
    sess.run(init)
    print("w:", sess.run(w))
    sess.close()
