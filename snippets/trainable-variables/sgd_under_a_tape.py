import tensorflow as tf

w = tf.Variable(4.0, name="w")
b = tf.Variable(1.0, name="b", trainable=False)
optimizer = tf.keras.optimizers.SGD(0.25)

for step in range(4):
    with tf.GradientTape() as tape:
        loss = tf.square(w + b - 3.0)
    to_train = tape.watched_variables()
    gradients = tape.gradient(loss, to_train)
    optimizer.apply_gradients(zip(gradients, to_train))
    print("step", step, "w:", w.numpy(), "b:", b.numpy())
