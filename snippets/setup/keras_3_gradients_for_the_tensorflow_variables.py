import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.ones([4, 2])
layer = tf.keras.layers.Dense(1, kernel_initializer="ones")
loss = tf.reduce_mean(tf.square(layer(x) - 1.0))
variables = [v.value for v in layer.trainable_variables]
gradients = tf.gradients(loss, variables)
optimizer = tf.train.GradientDescentOptimizer(0.1)
step = optimizer.apply_gradients(zip(gradients, variables))
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(step)
    print("kernel:", sess.run(layer.kernel.value).ravel().round(2))
