import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=2.0)
b = tf.get_variable("b", initializer=1.0)
init = tf.global_variables_initializer()
with tf.Session() as sess:
    sess.run(init)
    print("w + b:", sess.run(w + b))
