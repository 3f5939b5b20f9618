import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2], initializer=tf.zeros_initializer())
made = tf.get_variable("made", initializer=lambda: tf.zeros([3]))
print(w.shape, made.shape)
