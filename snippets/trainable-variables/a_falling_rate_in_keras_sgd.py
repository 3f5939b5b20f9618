import tensorflow as tf

w = tf.Variable(1.0, name="w")
optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)

for value in [0.1, 0.1, 0.01, 0.01]:
    optimizer.learning_rate = value
    with tf.GradientTape() as tape:
        loss = w * 1.0
    optimizer.apply_gradients(zip(tape.gradient(loss, [w]), [w]))
    print("rate", value, "w:", round(float(w), 4))
