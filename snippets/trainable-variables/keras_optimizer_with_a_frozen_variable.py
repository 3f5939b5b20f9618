import tensorflow as tf

w = tf.Variable(3.0, name="w")
frozen = tf.Variable(2.0, name="frozen", trainable=False)
optimizer = tf.keras.optimizers.SGD(0.5)

with tf.GradientTape() as tape:
    tape.watch(frozen)
    loss = w * frozen
gradients = tape.gradient(loss, [w, frozen])
print("gradients:", [float(g) for g in gradients])
optimizer.apply_gradients(zip(gradients, [w, frozen]))
print("w:", float(w), "frozen:", float(frozen))
