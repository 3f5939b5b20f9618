import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=[1.5, 0.25])
loss = tf.square(w[0] - 2.0)
optimizer = tf.train.ProximalGradientDescentOptimizer(
    0.1, l1_regularization_strength=1.0
)
step = optimizer.minimize(loss)

with tf.Session() as sess:
    sess.run(w.initializer)
    for _ in range(6):
        sess.run(step)
        useful, useless = sess.run(w)
        print(f"useful: {useful:.2f} useless: {useless:+.2f}")
