import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)

sess = tf.InteractiveSession()
v.initializer.run()
print("v:", v.eval())
with tf.Session() as inner:
    print("inner is the default:", tf.get_default_session() is inner)
    print("without a value in it:", inner.run(tf.report_uninitialized_variables()))
print("v again:", v.eval())
sess.close()
print("default after close:", tf.get_default_session())
