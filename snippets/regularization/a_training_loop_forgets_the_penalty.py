import tensorflow as tf

keras = tf.keras
x, y = tf.constant([[1.0], [2.0]]), tf.constant([[3.0], [6.0]])
l2 = keras.regularizers.l2(0.05)
net = keras.layers.Dense(
    1, use_bias=False, kernel_initializer="ones", kernel_regularizer=l2
)
net.build(x.shape)
sgd = keras.optimizers.SGD(0.1)
for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean(tf.square(y - net(x)))
    weights = net.trainable_variables
    sgd.apply_gradients(zip(tape.gradient(loss, weights), weights))
    print(f"loss {float(loss):.4f}, then w {net.kernel.numpy()[0, 0]:.4f}")
