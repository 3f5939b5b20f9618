import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def net(x, getter=None):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE, custom_getter=getter):
        w = tf.get_variable("w", [], initializer=tf.ones_initializer())
        return tf.multiply(x, w)


def averaged(getter, name, *args, **kwargs):
    return ema.average(getter(name, *args, **kwargs))


train = net(10.0)
ema = tf.train.ExponentialMovingAverage(decay=0.5)
w = tf.trainable_variables()[0]
average = ema.apply([w])
test = net(10.0, getter=averaged)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    w.load(3.0, sess)
    sess.run(average)
    print("train, test:", [float(y) for y in sess.run([train, test])])
