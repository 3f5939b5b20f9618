import tensorflow as tf

layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
layer.build([None, 2])
seen = set(layer.variables)
print("seen:", len(seen))
