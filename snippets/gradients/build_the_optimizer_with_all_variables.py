import tensorflow as tf

body = tf.Variable(3.0, name="body")
head = tf.Variable(2.0, name="head")
optimizer = tf.keras.optimizers.Adam(0.1)
optimizer.build([body, head])

optimizer.apply_gradients([(tf.constant(1.0), body)])
optimizer.apply_gradients([(tf.constant(1.0), head)])
print("body:", round(float(body), 3), "head:", round(float(head), 3))
