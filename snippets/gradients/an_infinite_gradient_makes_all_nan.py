import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([0.0, 1.0], name="w")
b = tf.Variable(1.0, name="b")
loss = tf.reduce_sum(tf.sqrt(w)) + b

optimizer = tf.train.GradientDescentOptimizer(0.1)
gradients, variables = zip(*optimizer.compute_gradients(loss))
clipped, norm = tf.clip_by_global_norm(gradients, 1.0)
by_value = [tf.clip_by_value(g, -1.0, 1.0) for g in gradients]

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("gradients:", *sess.run(gradients))
    print("norm:", sess.run(norm))
    print("clip_by_global_norm:", *sess.run(clipped))
    print("clip_by_value:", *sess.run(by_value))
