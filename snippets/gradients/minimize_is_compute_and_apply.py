import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([3.0, 4.0])
w = tf.Variable([1.0, 1.0], name="w")
b = tf.Variable(0.0, name="b")
loss = tf.reduce_sum(w * x) + 12 * b

optimizer = tf.train.GradientDescentOptimizer(0.1)
pairs = optimizer.compute_gradients(loss)
gradients, variables = zip(*pairs)
clipped, norm = tf.clip_by_global_norm(gradients, 6.5)
train_op = optimizer.apply_gradients(zip(clipped, variables))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for gradient, variable in pairs:
        print(variable.op.name, "gradient:", sess.run(gradient))
    print("norm of all:", sess.run(norm))
    sess.run(train_op)
    print("w:", sess.run(w).round(3), "b:", round(float(sess.run(b)), 3))
