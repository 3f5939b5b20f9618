import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def make_rate():
    return tf.get_variable("rate", initializer=0.1, trainable=False)


rate = make_rate()
lower = tf.assign(rate, 0.01)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("rate:", sess.run(lower))
