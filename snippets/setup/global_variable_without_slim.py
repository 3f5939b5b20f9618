import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rate = tf.get_variable("rate", initializer=0.1, trainable=False)
print("global:", [v.op.name for v in tf.global_variables()])
print("trainable:", tf.trainable_variables())
