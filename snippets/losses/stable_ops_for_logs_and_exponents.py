import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([100.0, -100.0])
p = tf.nn.softmax(x)
pairs = {
    "log_softmax": (tf.log(p), tf.nn.log_softmax(x)),
    "softplus": (tf.log(1.0 + tf.exp(x)), tf.nn.softplus(x)),
    "log_sigmoid": (tf.log(tf.sigmoid(x)), tf.log_sigmoid(x)),
    "logsumexp": (tf.log(tf.reduce_sum(tf.exp(x))), tf.reduce_logsumexp(x)),
    "xlogy": (p * tf.log(p), tf.math.xlogy(p, p)),
    "div_no_nan": (p / (1.0 - p), tf.div_no_nan(p, 1.0 - p)),
}

with tf.Session() as sess:
    for name, (naive, stable) in pairs.items():
        print(name, *[value.round(2) for value in sess.run([naive, stable])])
