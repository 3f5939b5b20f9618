import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)

first = tf.InteractiveSession()
v.initializer.run()
second = tf.InteractiveSession()
print("the second is the default:", tf.get_default_session() is second)
print("without a value in it:", tf.report_uninitialized_variables().eval())
second.close()
print("v in the first:", v.eval())
first.close()
