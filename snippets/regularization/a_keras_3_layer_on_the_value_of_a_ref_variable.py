import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

images = tf.get_variable("images", [2, 3])
output = tf.keras.layers.Dense(4)(tf.identity(images))
print(output.shape)
