import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

ref = tf.get_variable("ref", initializer=3.0, use_resource=False)
resource = tf.get_variable("resource", initializer=3.0, use_resource=True)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("ref:0 gives", sess.run("ref:0"))
    print("resource:0 gives a value:", sess.run("resource:0").dtype.names is None)
    print("the variables give", *sess.run(tf.global_variables()))
