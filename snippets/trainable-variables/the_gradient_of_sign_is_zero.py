import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable([-3.0, 2.0], name="w")
losses = {
    "sign": tf.reduce_sum(tf.sign(w)),
    "clipped": tf.reduce_sum(tf.clip_by_value(w, -1.0, 1.0)),
    "floor": tf.reduce_sum(tf.floor(w)),
}

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for name, loss in losses.items():
        gradient = tf.gradients(loss, w)[0]
        print(name, "gradient:", None if gradient is None else sess.run(gradient))
    train_op = tf.train.GradientDescentOptimizer(0.5).minimize(losses["sign"])
    sess.run(train_op)
    print("w after a step on sign:", sess.run(w))
