import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
noisy = tf.placeholder(tf.bool, [])
noise = tf.ones_like(x)
y, used = tf.cond(noisy, lambda: (x + noise, noise), lambda: (x, tf.zeros_like(x)))

with tf.Session() as sess:
    for value in [True, False]:
        print(*sess.run([y, used], {x: [1.0, 2.0], noisy: value}))
