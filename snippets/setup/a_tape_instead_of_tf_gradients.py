import tensorflow as tf

w = tf.Variable(2.0)
with tf.GradientTape() as tape:
    loss = tf.square(w)
print("gradient:", tape.gradient(loss, w).numpy())
