import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0, name="w", use_resource=True)
train_op = tf.train.GradientDescentOptimizer(0.25).minimize(tf.square(w))
ema = tf.train.ExponentialMovingAverage(decay=0.5)
with tf.control_dependencies([train_op]):
    step = ema.apply([w])

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for _ in range(3):
        sess.run(step)
        print("w:", sess.run(w), "average:", sess.run(ema.average(w)))
