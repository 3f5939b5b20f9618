import tensorflow as tf

half = tf.keras.initializers.Constant(0.5)
dense = tf.keras.layers.Dense(1, kernel_initializer=half, name="dense")
optimizer = tf.keras.optimizers.SGD(0.05)
x_left, x_right = tf.constant([[1.0, 2.0]]), tf.constant([[3.0, 4.0]])
dense.build([1, 2])
print("variables:", len(dense.trainable_variables))


def number(y):
    return round(float(y[0, 0]), 4)


for _ in range(3):
    with tf.GradientTape() as tape:
        loss = tf.square(dense(x_right) - dense(x_left) - 1.0)
    print("loss:", number(loss))
    gradients = tape.gradient(loss, dense.trainable_variables)
    optimizer.apply_gradients(zip(gradients, dense.trainable_variables))
print("outputs:", [number(dense(x_left)), number(dense(x_right))])
