import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=0.0)
for size in 2, 200:
    error = tf.ones([size]) - w
    mean = tf.reduce_mean(error**2)
    half = tf.nn.l2_loss(error)
    gradients = [tf.gradients(loss, w)[0] for loss in (mean, half)]
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print(size, "mean, l2_loss:", *sess.run([mean, half]))
        print(size, "gradients:    ", *[one.round(2) for one in sess.run(gradients)])
