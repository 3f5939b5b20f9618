import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model(x):
    with tf.variable_scope("model", reuse=tf.AUTO_REUSE):
        return x * tf.get_variable("w", initializer=2.0)


train_output = model(tf.constant(1.0))
with tf.train.MonitoredTrainingSession() as sess:
    print(sess.run(train_output))
    print(sess.run(model(tf.constant(3.0))))
