import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", [2, 1])
tf.keras.losses.MeanSquaredError()(tf.ones([2, 1]), w)
print("no error")
