import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.custom_gradient
def layer(x):
    w = tf.get_variable("w", initializer=2.0, use_resource=True)

    def gradient(dy, variables=None):
        return dy * w, [dy * x]

    return w * x, gradient


x = tf.constant(3.0)
y = layer(x)
with tf.variable_scope("", reuse=True):
    w = tf.get_variable("w", use_resource=True)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("gradients:", *sess.run(tf.gradients(y, [x, w])))
