import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2])
kept = tf.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)
print("before:", [v.name for v in tf.trainable_variables()])
tf.reset_default_graph()
print("after:", tf.trainable_variables())
print("my list still holds:", [v.name for v in kept])
