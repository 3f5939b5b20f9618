import tensorflow as tf

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5)
layer.trainable = False
y = layer(x, training=True)
print("moving mean:", layer.moving_mean.numpy())
print("output:", y.numpy().ravel().round(2))
