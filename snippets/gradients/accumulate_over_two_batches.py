import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
w = tf.Variable(1.0, name="w")
loss = tf.reduce_mean(tf.square(w * x))

optimizer = tf.train.GradientDescentOptimizer(0.01)
pairs = [(g, v) for g, v in optimizer.compute_gradients(loss) if g is not None]
sums = [tf.Variable(tf.zeros(v.shape), trainable=False) for _, v in pairs]
reset = tf.group([s.initializer for s in sums])
add = tf.group([s.assign_add(g) for s, (g, _) in zip(sums, pairs)])
apply = optimizer.apply_gradients([(s / 2, v) for s, (_, v) in zip(sums, pairs)])
whole = optimizer.minimize(loss)

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(reset)
    for batch in [1.0, 2.0], [3.0, 4.0]:
        sess.run(add, {x: batch})
        print("sum:", *sess.run(sums), "w:", sess.run(w).round(3))
    sess.run(apply)
    print("after one step:", sess.run(w).round(3))

    sess.run(tf.global_variables_initializer())
    sess.run(whole, {x: [1.0, 2.0, 3.0, 4.0]})
    print("with the whole batch:", sess.run(w).round(3))
