import tensorflow as tf

images = tf.keras.Input([4, 4, 2])
flat = tf.keras.layers.Flatten()(images)
back = tf.keras.layers.Reshape([4, -1])(flat)
print("flat:", list(flat.shape), "back:", list(back.shape))
