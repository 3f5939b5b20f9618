import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)

with tf.Session() as sess:
    tf.global_variables_initializer().run()
    print("v:", sess.run(v))
