import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


@tf.custom_gradient
def reverse(x):
    return tf.identity(x), lambda dy: -0.5 * dy


feature = tf.Variable(2.0, name="feature")
domain = tf.Variable(3.0, name="domain")
loss = reverse(feature) * domain

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("loss:", sess.run(loss))
    of_feature, of_domain = sess.run(tf.gradients(loss, [feature, domain]))
    print("gradients, feature:", of_feature, "domain:", of_domain)
