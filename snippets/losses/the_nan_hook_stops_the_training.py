import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
loss = 5.0 * w**2
train = tf.train.GradientDescentOptimizer(1.0).minimize(loss)
hooks = [tf.train.NanTensorHook(loss)]

with tf.train.MonitoredTrainingSession(hooks=hooks) as sess:
    while True:
        sess.run(train)
