import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
train_op = tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.square(w))
initializer = tf.global_variables_initializer()

with tf.Session() as sess:
    sess.run(initializer)
    print("w:", sess.run(w))
    sess.run(train_op)
    print("after the step:", round(float(sess.run(w)), 4))
