import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rate = tf.get_variable("rate", initializer=0.1, trainable=False)
new_rate = tf.placeholder(tf.float32, [])
set_rate = rate.assign(new_rate)
with tf.train.MonitoredTrainingSession() as sess:
    for value in [0.1, 0.01]:
        sess.run(set_rate, {new_rate: value})
        print(sess.run(rate))
