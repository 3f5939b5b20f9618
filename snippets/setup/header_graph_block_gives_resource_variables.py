import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0)
    ops_of_w = [op.type for op in w.graph.get_operations()]
    branch = tf.cond(w > 0.0, lambda: w + 1.0, lambda: w - 1.0)
    step = tf.train.GradientDescentOptimizer(0.1).minimize(tf.square(w))
    tf.train.ExponentialMovingAverage(0.9).apply([w])

    ops = w.graph.get_operations()
    conditionals = [op.type for op in ops if op.type in ("Switch", "Merge", "If")]
    print("variable:", type(w).__name__, w.dtype)
    print("get_variable makes:", ops_of_w)
    print("cond makes:", sorted(set(conditionals)))
    print(
        "average updated by:",
        [op.name for op in ops if op.type.startswith("AssignSub")],
    )
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        for _ in range(3):
            sess.run(step)
        print("w after three steps:", round(float(sess.run(w)), 4))
