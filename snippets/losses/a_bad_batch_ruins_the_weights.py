import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
w = tf.get_variable("w", initializer=1.0)
loss = tf.reduce_mean((w * x - 1.0) ** 2)
optimizer = tf.train.AdamOptimizer(0.1)
train = optimizer.minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for value in 2.0, float("nan"), 2.0:
        sess.run(train, {x: [1.0, value]})
        print("w:", sess.run(w).round(3))
    print("Adam's average:", sess.run(optimizer.get_slot(w, "m")))
