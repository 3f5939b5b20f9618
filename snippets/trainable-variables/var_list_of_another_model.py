import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("generator"):
    g = tf.get_variable("w", initializer=2.0)
with tf.variable_scope("discriminator"):
    d = tf.get_variable("w", initializer=3.0)
d_loss = tf.square(d - 1.0, name="d_loss")

optimizer = tf.train.GradientDescentOptimizer(0.25)
optimizer.minimize(d_loss, var_list=tf.trainable_variables("generator/"))
