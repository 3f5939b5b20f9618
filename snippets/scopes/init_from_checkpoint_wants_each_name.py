import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model():
    with tf.variable_scope("net"):
        return tf.get_variable("w", initializer=1.0)


w = model()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    path = tf.train.Saver().save(sess, "./plain")

tf.reset_default_graph()
with tf.variable_scope("tower_0"):
    w = model()

before = tf.global_variables()
tf.train.AdamOptimizer(0.1).minimize(tf.square(w))
for label, variables in [("before:", before), ("after:", tf.global_variables())]:
    names = {v.op.name.replace("tower_0/", "", 1): v for v in variables}
    try:
        tf.train.init_from_checkpoint(path, names)
        print(label, sorted(names))
    except ValueError as error:
        print(label, str(error).split(" checkpoint")[0])
