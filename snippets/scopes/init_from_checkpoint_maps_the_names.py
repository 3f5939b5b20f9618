import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def model():
    with tf.variable_scope("net"):
        return tf.get_variable("got", []), tf.Variable(0.0, name="made")


_, made = model()
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    made.load(5.0, sess)
    path = tf.train.Saver().save(sess, "./plain")

tf.reset_default_graph()
with tf.name_scope("tower_0"):
    got, made = model()

names = {v.op.name.replace("tower_0/", "", 1): v for v in tf.global_variables()}
print(sorted(names))
early = tf.global_variables_initializer()
tf.train.init_from_checkpoint(path, names)
late = tf.global_variables_initializer()
with tf.Session() as sess:
    for made_when, initializer in [("early:", early), ("late:", late)]:
        sess.run(initializer)
        print(made_when, made.op.name, sess.run(made))
