import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

count = tf.get_local_variable("count", initializer=0)
print("local:", [v.name for v in tf.local_variables()])
print("trainable:", tf.trainable_variables())
