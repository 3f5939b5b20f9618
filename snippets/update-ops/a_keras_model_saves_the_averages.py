import tensorflow as tf


def build():
    layer = tf.keras.layers.BatchNormalization(momentum=0.5)
    return tf.keras.Sequential([tf.keras.Input([1]), layer]), layer


model, layer = build()
layer(tf.constant([[1.0], [3.0], [5.0], [7.0]]), training=True)
model.save_weights("./model.weights.h5")

restored, layer = build()
print("built:", layer.moving_mean.numpy(), layer.moving_variance.numpy())
restored.load_weights("./model.weights.h5")
print("loaded:", layer.moving_mean.numpy(), layer.moving_variance.numpy())
