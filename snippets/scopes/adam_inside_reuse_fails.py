import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    w = tf.get_variable("w", [2])

with tf.variable_scope("net", reuse=True):
    w = tf.get_variable("w", [2])
    loss = tf.reduce_sum(tf.square(w))
    for name, extra in [("GradientDescent", []), ("Momentum", [0.9]), ("RMSProp", [])]:
        optimizer = getattr(tf.train, name + "Optimizer")(0.1, *extra)
        try:
            optimizer.minimize(loss)
            print(name, "is built")
        except ValueError as error:
            print(name, "->", str(error).split(" does")[0])
    tf.train.AdamOptimizer(0.1).minimize(loss)
