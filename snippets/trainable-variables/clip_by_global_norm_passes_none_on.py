import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(3.0, name="w")
unused = tf.Variable(1.0, name="unused")
optimizer = tf.train.GradientDescentOptimizer(0.5)
gradients, variables = zip(*optimizer.compute_gradients(tf.square(w)))
clipped, norm = tf.clip_by_global_norm(gradients, 1.0)
print("None stays None:", clipped[1] is None)
train_op = optimizer.apply_gradients(zip(clipped, variables))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("norm:", sess.run(norm))
    sess.run(train_op)
    print("w:", sess.run(w), "unused:", sess.run(unused))
