import tensorflow as tf

keras = tf.keras
x, y = tf.constant([[1.0], [2.0]]), tf.constant([[3.0], [6.0]])
l2 = keras.regularizers.l2(0.05)
dense = keras.layers.Dense(
    1, use_bias=False, kernel_initializer="ones", kernel_regularizer=l2
)
model = keras.Sequential([dense])
model.compile(keras.optimizers.SGD(0.1), "mse")
for _ in range(3):
    loss = model.fit(x, y, batch_size=2, verbose=0).history["loss"][0]
    print(f"loss {loss:.4f}, then w {dense.kernel.numpy()[0, 0]:.4f}")
