import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2

with tf.Graph().as_default(), tf1.Session() as sess:
    x = tf.constant(3)
    yes = tf1.placeholder_with_default(True, [])
    old = tf1.cond(yes, fn1=lambda: x + 1, fn2=lambda: x - 1)
    new = tf.cond(yes, true_fn=lambda: x + 1, false_fn=lambda: x - 1)
    print("one tensor:", *sess.run([old, new]))

    def branch():
        return [x + 1]

    results = {
        "TF1": tf1.cond(yes, branch, branch),
        "TF1, strict": tf1.cond(yes, branch, branch, strict=True),
        "TF2": tf2.cond(yes, branch, branch),
        "TF1 case": tf1.case([(yes, branch)], default=branch),
        "TF2 case": tf2.case([(yes, branch)], default=branch),
    }
    for name, result in results.items():
        kind = "a list" if isinstance(result, list) else "a tensor"
        print(name + ":", kind, tf.reshape(result, [-1]).shape.as_list())
