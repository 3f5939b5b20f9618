import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x):
    tf.multiply(2.0, x)


y = net(tf.constant(1.0))
with tf.Session() as sess:
    print(sess.run(y))
