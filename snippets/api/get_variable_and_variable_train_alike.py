import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2

with tf.Graph().as_default(), tf1.Session() as sess:
    start = tf1.constant_initializer(2.0)
    variables = {
        "get_variable": tf1.get_variable("a", [2], initializer=start),
        "use_resource=False": tf1.get_variable(
            "b", [2], initializer=start, use_resource=False
        ),
        "use_resource=True": tf1.get_variable(
            "c", [2], initializer=start, use_resource=True
        ),
        "TF2, a value": tf2.Variable([2.0, 2.0], name="d"),
        "TF2, an initializer": tf2.Variable(
            lambda: tf2.initializers.constant(2.0)([2]), name="e"
        ),
    }
    updates = [v.assign_sub([0.5, 1.0]) for v in variables.values()]
    sess.run(tf1.global_variables_initializer())
    sess.run([update.op if hasattr(update, "op") else update for update in updates])
    for name, v in variables.items():
        print(name + ":", type(v).__name__, v.name, sess.run(v))
