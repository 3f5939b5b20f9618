import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)

tf.global_variables_initializer().run()
with tf.Session() as sess:
    print("v:", sess.run(v))
