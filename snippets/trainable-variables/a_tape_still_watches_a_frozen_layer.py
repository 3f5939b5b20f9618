import tensorflow as tf

body = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
head = tf.keras.layers.Dense(1, use_bias=False, kernel_initializer="ones")
model = tf.keras.Sequential([body, head])
model.build([None, 1])
body.trainable = False

with tf.GradientTape() as tape:
    loss = tf.reduce_sum(model(tf.constant([[2.0]])))
print("watched by the tape:", len(tape.watched_variables()))
print("trainable of the model:", len(model.trainable_variables))
gradients = tape.gradient(loss, model.trainable_variables)
print("gradients:", [g.numpy().tolist() for g in gradients])
