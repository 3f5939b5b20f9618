import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
loss = 5.0 * w**2
step = tf.train.get_or_create_global_step()
train = tf.train.GradientDescentOptimizer(0.05).minimize(loss, step)
hooks = [tf.train.NanTensorHook(loss), tf.train.StopAtStepHook(last_step=40)]

with tf.train.MonitoredTrainingSession(hooks=hooks) as sess:
    while not sess.should_stop():
        value = sess.run([train, loss])[1]
print(f"{value:.2g}")
