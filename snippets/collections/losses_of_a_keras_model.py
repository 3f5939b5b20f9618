import tensorflow as tf

x = tf.constant([[1.0, 2.0], [3.0, 4.0]])
target = tf.constant([[1.0], [2.0]])
decay = tf.keras.regularizers.l2(0.5)
layer = tf.keras.layers.Dense(
    1, use_bias=False, kernel_initializer="ones", kernel_regularizer=decay
)
model = tf.keras.Sequential([layer])

for _ in range(4):
    with tf.GradientTape() as tape:
        data_loss = tf.reduce_mean(tf.square(model(x) - target))
        loss = data_loss + tf.add_n(model.losses)
    print("loss:", round(float(loss), 4))
    (gradient,) = tape.gradient(loss, model.trainable_weights)
    layer.kernel.assign(layer.kernel - 0.05 * gradient)
