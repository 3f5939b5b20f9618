import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

body = tf.get_variable("body", initializer=1.0)
init_op = tf.global_variables_initializer()
head = tf.get_variable("head", initializer=2.0)
scaffold = tf.train.Scaffold(init_op=init_op)
with tf.train.MonitoredTrainingSession(scaffold=scaffold) as sess:
    print("body, head:", *sess.run([body, head]))
