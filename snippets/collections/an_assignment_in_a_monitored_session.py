import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rate = tf.get_variable("rate", initializer=0.1, trainable=False)
with tf.train.MonitoredTrainingSession() as sess:
    for value in [0.1, 0.01]:
        sess.run(rate.assign(value))
