import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.0, name="w")
rate = tf.placeholder(tf.float32, [])
train_op = tf.train.MomentumOptimizer(rate, momentum=0.9).minimize(w)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for value in [0.1, 0.1, 0.01, 0.01]:
        sess.run(train_op, {rate: value})
        print("rate", value, "w:", round(float(sess.run(w)), 4))
