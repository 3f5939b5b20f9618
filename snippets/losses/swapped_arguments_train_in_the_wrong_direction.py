import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

labels = tf.constant([[1.0, 0.0]])
logits = tf.get_variable("logits", initializer=[[2.0, 2.0]])
loss = tf.reduce_mean(tf.nn.sigmoid_cross_entropy_with_logits(logits, labels))
train = tf.train.GradientDescentOptimizer(1.0).minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("before:", sess.run(tf.sigmoid(logits)).round(3))
    for _ in range(10):
        sess.run(train)
    print("loss:", sess.run(loss).round(3))
    print("after: ", sess.run(tf.sigmoid(logits)).round(3))
