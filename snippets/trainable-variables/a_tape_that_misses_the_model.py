import tensorflow as tf

w = tf.Variable(3.0, name="w")
optimizer = tf.keras.optimizers.SGD(0.25)

output = w * 2.0
with tf.GradientTape() as tape:
    loss = tf.square(output)
gradient = tape.gradient(loss, w)
print("gradient:", gradient)
optimizer.apply_gradients([(gradient, w)])
