import tensorflow as tf

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5)
layer.build(x.shape)
print("trainable:", len(layer.trainable_variables), "of", len(layer.variables))

for trainable in [True, False]:
    layer.trainable = trainable
    y = layer(x, training=True)
    print("trainable:", trainable, "moving mean:", layer.moving_mean.numpy())
    print("    output:", [round(float(v), 4) for v in y[:, 0]])
