import tensorflow as tf

w = tf.Variable(1.0, name="w")
optimizer = tf.keras.optimizers.SGD(0.1, momentum=0.9)
optimizer.build([w])

old = 0.1
for value in [0.1, 0.1, 0.01, 0.01]:
    for velocity in optimizer.momentums:
        velocity.assign(velocity * value / old)
    optimizer.learning_rate = old = value
    with tf.GradientTape() as tape:
        loss = w * 1.0
    optimizer.apply_gradients(zip(tape.gradient(loss, [w]), [w]))
    print("rate", value, "w:", round(float(w), 4))
