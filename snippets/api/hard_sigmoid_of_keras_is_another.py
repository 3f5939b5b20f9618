import tensorflow as tf

tf.compat.v1.enable_eager_execution()

x = tf.constant([-2.0, -1.0, 0.5, 2.0])
values = tf.keras.activations.hard_sigmoid(x).numpy()
print("activations:", [round(float(value), 2) for value in values])
values = tf.keras.backend.hard_sigmoid(x).numpy()
print("backend:    ", [round(float(value), 2) for value in values])
for layer in tf.keras.layers.LSTM(1), tf.keras.layers.GRU(1):
    print(type(layer).__name__, "has", layer.get_config()["recurrent_activation"])
