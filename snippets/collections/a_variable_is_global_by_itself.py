import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
print([v.name for v in tf.global_variables()])
saver = tf.train.Saver()
