import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("generator"):
    g = tf.get_variable("w", initializer=2.0)
with tf.variable_scope("discriminator"):
    d = tf.get_variable("w", initializer=3.0)
d_loss = tf.square(d - 1.0, name="d_loss")

variables = tf.trainable_variables()
for v, gradient in zip(variables, tf.gradients(d_loss, variables)):
    print(v.op.name, "is used by the loss:", gradient is not None)
optimizer = tf.train.GradientDescentOptimizer(0.25)
train_op = optimizer.minimize(d_loss, var_list=tf.trainable_variables("discriminator/"))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("generator:", sess.run(g), "discriminator:", sess.run(d))
