import tensorflow as tf

w = tf.Variable([3.0, 1.0], name="w")
optimizer = tf.keras.optimizers.SGD(0.5)

with tf.GradientTape() as tape:
    loss = tf.cast(tf.argmax(w), tf.float32)
gradient = tape.gradient(loss, w)
print("gradient:", gradient)
optimizer.apply_gradients([(gradient, w)])
