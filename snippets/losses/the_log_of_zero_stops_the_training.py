import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

logits = tf.get_variable("logits", initializer=[[200.0, 0.0]])
probabilities = tf.nn.softmax(logits)
loss = -tf.reduce_sum(tf.constant([[1.0, 0.0]]) * tf.log(probabilities))
train = tf.train.GradientDescentOptimizer(0.1).minimize(loss)
hooks = [tf.train.NanTensorHook(loss)]

with tf.train.MonitoredTrainingSession(hooks=hooks) as sess:
    sess.run(train)
