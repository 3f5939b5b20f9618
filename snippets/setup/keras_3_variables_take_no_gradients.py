import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2])
layer = tf.keras.layers.Dense(1)
loss = tf.reduce_mean(tf.square(layer(x) - 1.0))
gradients = tf.gradients(loss, layer.trainable_variables)
print("gradients:", len(gradients))
optimizer = tf.train.GradientDescentOptimizer(0.1)
step = optimizer.apply_gradients(zip(gradients, layer.trainable_variables))
print("built a step")
