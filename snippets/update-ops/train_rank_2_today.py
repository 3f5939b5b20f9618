import tensorflow as tf

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
layer = tf.keras.layers.BatchNormalization(momentum=0.5)
layer.build(x.shape)
optimizer = tf.keras.optimizers.SGD(0.1)


@tf.function
def train_step():
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(layer(x, training=True) - x))
    weights = layer.trainable_variables
    optimizer.apply_gradients(zip(tape.gradient(loss, weights), weights))


for _ in range(3):
    train_step()
for name in ["gamma", "beta", "moving_mean", "moving_variance"]:
    print(name, getattr(layer, name).numpy().round(4))
print("inference", layer(x, training=False).numpy().ravel().round(4))
