import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=10.0)
loss = w**4
optimizer = tf.train.GradientDescentOptimizer(0.01)
gradients, variables = zip(*optimizer.compute_gradients(loss))
clipped, norm = tf.clip_by_global_norm(gradients, 10.0)
plain = optimizer.apply_gradients(zip(gradients, variables))
bounded = optimizer.apply_gradients(zip(clipped, variables))

with tf.Session() as sess:
    for name, train in ("plain", plain), ("clipped", bounded):
        sess.run(tf.global_variables_initializer())
        print(name, "norm:", sess.run(norm))
        losses = [sess.run([loss, train])[0] for _ in range(200)]
        print(name, *[f"{float(losses[n]):.2g}" for n in (0, 1, 2, 3, 199)])
