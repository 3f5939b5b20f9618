import tensorflow.compat.v1 as tf

tf.enable_resource_variables()


def steps_after_three_runs(in_both):
    with tf.Graph().as_default(), tf.Session() as sess:
        body = tf.get_variable("body", initializer=3.0)
        head = tf.get_variable("head", initializer=1.0)
        loss = tf.square(body + head)
        step = tf.train.get_or_create_global_step()
        slow = tf.train.GradientDescentOptimizer(0.01)
        fast = tf.train.GradientDescentOptimizer(0.1)
        second = step if in_both else None
        train_op = tf.group(
            slow.minimize(loss, global_step=step, var_list=[body]),
            fast.minimize(loss, global_step=second, var_list=[head]),
        )
        sess.run(tf.global_variables_initializer())
        for _ in range(3):
            sess.run(train_op)
        return sess.run(step)


print("passed to one minimize:", steps_after_three_runs(in_both=False))
print("passed to both:", steps_after_three_runs(in_both=True))
