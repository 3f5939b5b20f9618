import tensorflow as tf

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5)
model = tf.keras.Sequential([layer])
model.compile(tf.keras.optimizers.SGD(0.1), "mse")
model.fit(x, x, batch_size=4, epochs=3, verbose=0)
print("moving mean:", layer.moving_mean.numpy())
print("moving variance:", layer.moving_variance.numpy())
print("predict:", model.predict(x, verbose=0).ravel().round(4))
