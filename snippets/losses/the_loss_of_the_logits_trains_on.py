import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.get_variable("logits", initializer=[[200.0, 0.0]])
loss = tf.losses.softmax_cross_entropy([[1.0, 0.0]], logits)
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
hooks = [tf.train.NanTensorHook(loss)]

with tf.train.MonitoredTrainingSession(hooks=hooks) as sess:
    print("loss:", sess.run([train, loss])[1])
