import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
with tf.Session() as sess:
    sess.run(w.initializer)
    sess.run(tf.global_variables_initializer())
    print("w:", sess.run(w))
