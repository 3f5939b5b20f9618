import tensorflow as tf

layer = tf.keras.layers.Dense(1, kernel_initializer="zeros")
layer.build([None, 2])
print("variables:", len(layer.variables))
seen = set(layer.variables)
print("seen:", len(seen))
