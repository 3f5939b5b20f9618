import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

variables = []
for _ in range(2):
    with tf.Graph().as_default():
        variables.append(tf.get_variable("w", initializer=3.0))
saver = tf.train.Saver(variables)
