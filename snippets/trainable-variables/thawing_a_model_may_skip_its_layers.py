import tensorflow as tf

body = tf.keras.layers.Dense(4)
head = tf.keras.layers.Dense(2)
model = tf.keras.Sequential([body, head])
model.build([None, 5])

body.trainable = False
print("model:", model.trainable, "body:", body.trainable)
model.trainable = True
print("model:", model.trainable, "body:", body.trainable)
for layer in model.layers:
    layer.trainable = True
print("model:", model.trainable, "body:", body.trainable)
