import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 2])
layer = tf.keras.layers.Dense(1)
loss = tf.reduce_mean(tf.square(layer(x)))
optimizer = tf.train.GradientDescentOptimizer(0.1)
optimizer.minimize(loss, var_list=tf.trainable_variables())
print("built a step with tf.trainable_variables()")
optimizer.minimize(loss, var_list=layer.trainable_variables)
print("built a step with layer.trainable_variables")
