import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
mask = tf.Variable(1.0, name="mask", trainable=False)
optimizer = tf.train.MomentumOptimizer(0.1, momentum=0.5)
((gradient, _),) = optimizer.compute_gradients(tf.square(w))
train_op = optimizer.apply_gradients([(gradient * mask, w)])

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(train_op)
    print("w after a step:", round(float(sess.run(w)), 4))
    sess.run(mask.assign(0.0))
    for _ in range(2):
        sess.run(train_op)
        print("w with a zero gradient:", round(float(sess.run(w)), 4))
