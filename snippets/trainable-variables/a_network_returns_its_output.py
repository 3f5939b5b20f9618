import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x):
    hidden = tf.nn.relu(x)
    return tf.reduce_sum(hidden)


loss = tf.reduce_mean(net(tf.constant([1.0, 2.0])))
with tf.Session() as sess:
    print("loss:", sess.run(loss))
