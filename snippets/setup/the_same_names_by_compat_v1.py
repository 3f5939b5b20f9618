import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32)
w = tf.get_variable("w", initializer=2.0)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("w * x:", sess.run(w * x, {x: 3.0}))
