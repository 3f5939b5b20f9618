import tensorflow as tf

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5)
layer(x)
print("called:", layer.moving_mean.numpy(), layer.moving_variance.numpy())
for _ in range(3):
    layer(x, training=True)
print("training=True:", layer.moving_mean.numpy(), layer.moving_variance.numpy())
