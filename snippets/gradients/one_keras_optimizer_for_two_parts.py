import tensorflow as tf

body = tf.Variable(3.0, name="body")
head = tf.Variable(2.0, name="head")
optimizer = tf.keras.optimizers.Adam(0.1)

optimizer.apply_gradients([(tf.constant(1.0), body)])
optimizer.apply_gradients([(tf.constant(1.0), head)])
