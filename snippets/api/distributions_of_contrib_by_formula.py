import tensorflow.compat.v1 as tf

if tf.__version__ < "2":
    from tensorflow.contrib import distributions

    percentile = distributions.percentile
    softplus_inverse = distributions.softplus_inverse

    def log_prob(mean, scale, x):
        return distributions.MultivariateNormalDiag(mean, scale).log_prob(x)
else:

    def log_prob(mean, scale, x):
        return tf.reduce_sum(tf.distributions.Normal(mean, scale).log_prob(x), -1)

    def percentile(x, q):
        place = (tf.size(x, out_type=tf.int64) - 1) * q / 100
        return tf.sort(tf.reshape(x, [-1]))[tf.cast(tf.round(place), tf.int32)]

    def softplus_inverse(x):
        return tf.log(tf.expm1(x))


tf.disable_v2_behavior()
with tf.Session() as sess:
    x = log_prob([0.0, 1.0], [1.0, 2.0], tf.constant([[0.5, 0.5], [1.0, -1.0]]))
    print("log_prob:", sess.run(x).round(4))
    x = tf.constant([5.0, 1.0, 4.0, 2.0])
    print("percentile:", [sess.run(percentile(x, q)).item() for q in (0, 30, 80)])
    print("softplus_inverse:", sess.run(softplus_inverse(x)).round(4))
