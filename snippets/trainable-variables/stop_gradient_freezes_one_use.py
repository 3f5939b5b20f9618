import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, trainable):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        w = tf.get_variable("w", initializer=2.0)
    return w * x if trainable else tf.stop_gradient(w) * x


loss = net(3.0, trainable=True) + net(5.0, trainable=False)
shared = tf.global_variables()[0]
print("variables:", [v.op.name for v in tf.global_variables()])
print("trainable:", [v.op.name for v in tf.trainable_variables()])
gradient = tf.gradients(loss, shared)[0]

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("gradient of w:", sess.run(gradient))
