import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
loss = 5.0 * w**2
step = tf.train.get_or_create_global_step()
train = tf.train.GradientDescentOptimizer(1.0).minimize(loss, step)
hooks = [tf.train.NanTensorHook(loss, fail_on_nan_loss=False)]

with tf.train.MonitoredTrainingSession(hooks=hooks) as sess:
    losses = []
    while not sess.should_stop():
        losses.append(sess.run([train, loss])[1])
print(*losses[-2:])
