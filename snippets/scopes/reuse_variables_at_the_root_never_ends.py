import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def discriminator(x):
    return x * tf.get_variable("w", [2])


real = discriminator(1.0)
tf.get_variable_scope().reuse_variables()
fake = discriminator(2.0)
print("shared:", [v.op.name for v in tf.global_variables()])

loss = tf.reduce_sum(tf.square(fake - real))
tf.train.AdamOptimizer(0.1).minimize(loss)
