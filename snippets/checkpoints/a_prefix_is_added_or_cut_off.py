import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build_and_save(scope, path):
    with tf.Graph().as_default(), tf.Session() as sess:
        tf.get_variable(scope + "w", initializer=7.0)
        sess.run(tf.global_variables_initializer())
        tf.train.Saver().save(sess, path)


build_and_save("", "./plain")
build_and_save("model/net/", "./scoped")

w = tf.get_variable("net/w", [])
variables = tf.global_variables("net/")
shorter = {v.op.name[len("net/") :]: v for v in variables}
longer = {"model/" + v.op.name: v for v in variables}
with tf.Session() as sess:
    for names, path in [(shorter, "./plain"), (longer, "./scoped")]:
        tf.train.Saver(names).restore(sess, path)
        print(path, sorted(names), sess.run(w))
