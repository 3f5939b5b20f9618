import tensorflow as tf

layers = tf.keras.layers


def conv(filters, size=3, activation="tanh"):
    return layers.Conv2D(filters, size, padding="same", activation=activation)


net = tf.keras.Sequential([conv(4), layers.MaxPool2D(), conv(8, activation=None)])
print("output:", net(tf.zeros([1, 8, 8, 1])).shape)
print("activations:", [net.layers[i].activation.__name__ for i in (0, 2)])
