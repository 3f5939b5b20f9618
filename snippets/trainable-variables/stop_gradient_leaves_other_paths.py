import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def low_after_a_step(extra, optimizer):
    with tf.Graph().as_default(), tf.Session() as sess:
        low = tf.Variable(2.0, name="low")
        top = tf.Variable(1.0, name="top")
        hidden = 3.0 * low
        output = tf.stop_gradient(hidden) * top
        loss = {
            "nothing": output,
            "a penalty": output + 0.2 * tf.nn.l2_loss(low),
            "a skip connection": output + hidden,
        }[extra]
        train_op = optimizer(0.5).minimize(loss)
        sess.run(tf.global_variables_initializer())
        sess.run(train_op)
        return round(float(sess.run(low)), 4)


for extra in ["nothing", "a penalty", "a skip connection"]:
    print("besides stop_gradient:", extra)
    for optimizer in [tf.train.GradientDescentOptimizer, tf.train.AdamOptimizer]:
        print("    low: 2.0 ->", low_after_a_step(extra, optimizer))
