import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(4.0)
optimizer = tf.train.GradientDescentOptimizer(0.25)
grads_and_vars = optimizer.compute_gradients(tf.square(w))
train_op = optimizer.apply_gradients(grads_and_vars)

with tf.Session() as sess:
    sess.run(w.initializer)
    sess.run(train_op)
    print("w:", sess.run(w))
