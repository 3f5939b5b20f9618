import tensorflow as tf

layers = [tf.keras.layers.Dense(1, input_shape=(2,))]
print("input:", tf.keras.Sequential(layers).input_shape)
layers = [tf.keras.Input((2,)), tf.keras.layers.Dense(1)]
print("input:", tf.keras.Sequential(layers).input_shape)
