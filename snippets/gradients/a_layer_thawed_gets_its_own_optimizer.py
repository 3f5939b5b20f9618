import tensorflow as tf

x = tf.constant([[1.0, 2.0]])
body = tf.keras.layers.Dense(2, kernel_initializer="zeros")
head = tf.keras.layers.Dense(1, kernel_initializer="zeros")
model = tf.keras.Sequential([body, head])
model(x)

for body.trainable in False, True:
    optimizer = tf.keras.optimizers.Adam(0.1)
    with tf.GradientTape() as tape:
        loss = tf.reduce_sum((model(x) - 1.0) ** 2)
    variables = model.trainable_variables
    gradients = tape.gradient(loss, variables)
    optimizer.apply_gradients(zip(gradients, variables))
    print("trained:", len(variables))
