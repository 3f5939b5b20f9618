import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model():
    w = tf.get_variable("w", initializer=7.0)
    return w, tf.get_variable("moving_mean", initializer=2.0, trainable=False)


with tf.Graph().as_default(), tf.Session() as sess:
    w, _ = model()
    average_op = tf.train.ExponentialMovingAverage(0.5).apply([w])
    sess.run(tf.global_variables_initializer())
    sess.run(w.assign(3.0))
    sess.run(average_op)
    tf.train.Saver().save(sess, "./model.ckpt")

w, mean = model()
names = tf.train.ExponentialMovingAverage(0.5).variables_to_restore()
for name, variable in sorted(names.items()):
    print(variable.op.name, "from", name)
with tf.Session() as sess:
    for label, saver in [
        ("averages:", tf.train.Saver(names)),
        ("as trained:", tf.train.Saver()),
    ]:
        saver.restore(sess, "./model.ckpt")
        print(label, sess.run(w), sess.run(mean))
