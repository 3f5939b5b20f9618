import tensorflow as tf

w = tf.Variable(3.0, name="w")
frozen = tf.Variable(2.0, name="frozen", trainable=False)

with tf.GradientTape() as tape:
    loss = w * frozen
print("watched:", [v.name for v in tape.watched_variables()])
print("gradients:", tape.gradient(loss, [w, frozen]))

with tf.GradientTape() as tape:
    tape.watch(frozen)
    loss = w * frozen
gradients = tape.gradient(loss, [w, frozen])
print("after tape.watch:", [float(g) for g in gradients])
