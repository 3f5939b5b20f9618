import tensorflow as tf

x = tf.constant([3.0, 4.0])
w = tf.Variable([1.0, 1.0], name="w")
b = tf.Variable(0.0, name="b")

with tf.GradientTape() as tape:
    loss = tf.reduce_sum(w * x) + 12 * b
gradients = tape.gradient(loss, [w, b])
clipped, norm = tf.clip_by_global_norm(gradients, 6.5)
optimizer = tf.keras.optimizers.SGD(0.1)
optimizer.apply_gradients(zip(clipped, [w, b]))
print("norm of all:", norm.numpy())
print("w:", w.numpy().round(3), "b:", round(float(b), 3))
