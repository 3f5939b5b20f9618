import tensorflow as tf

w = tf.Variable(3.0, name="w", trainable=False)
optimizer = tf.keras.optimizers.SGD(0.25)

with tf.GradientTape() as tape:
    loss = tf.square(w)
gradient = tape.gradient(loss, w)
print("gradient:", gradient)
optimizer.apply_gradients([(gradient, w)])
