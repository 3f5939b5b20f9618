import tensorflow as tf

w = tf.Variable(3.0, name="w")
optimizer = tf.keras.optimizers.SGD(0.25)

with tf.GradientTape() as tape:
    output = w * 2.0
    loss = tf.square(output)
gradient = tape.gradient(loss, w)
print("gradient:", float(gradient))
optimizer.apply_gradients([(gradient, w)])
print("w:", float(w))
