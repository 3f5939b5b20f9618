import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=3.0)
tf.add_to_collection(tf.GraphKeys.GLOBAL_VARIABLES, w)
print([v.name for v in tf.global_variables()])
saver = tf.train.Saver()
