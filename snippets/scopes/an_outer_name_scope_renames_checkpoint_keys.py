import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model():
    with tf.variable_scope("net"):
        tf.get_variable("got", [])
        tf.Variable(0.0, name="made")


def checkpoint(path):
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        saved = tf.train.Saver().save(sess, path)
    print(path, [name for name, _ in tf.train.list_variables(saved)])


model()
checkpoint("./plain")
tf.reset_default_graph()
with tf.name_scope("tower_0"):
    model()
checkpoint("./tower")
