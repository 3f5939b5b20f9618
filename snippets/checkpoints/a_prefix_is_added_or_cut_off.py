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
with tf.Session() as sess:
    for path, name_in_file in [
        ("./plain", lambda name: name[len("net/") :]),
        ("./scoped", lambda name: "model/" + name),
    ]:
        names = {name_in_file(v.op.name): v for v in tf.global_variables()}
        tf.train.Saver(names).restore(sess, path)
        print(path, sorted(names), sess.run(w))
