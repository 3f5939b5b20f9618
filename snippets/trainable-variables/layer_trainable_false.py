import tensorflow as tf

body = tf.keras.layers.Dense(4)
head = tf.keras.layers.Dense(2)
model = tf.keras.Sequential([body, head])
model.build([None, 5])

print("body:", len(body.trainable_variables), "of", len(body.variables))
print("model:", len(model.trainable_variables), "of", len(model.variables))
body.trainable = False
print("body:", len(body.trainable_variables), "of", len(body.variables))
print("model:", len(model.trainable_variables), "of", len(model.variables))
