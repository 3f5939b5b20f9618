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

saver = tf.train.Saver()
with tf.Session() as sess:
    try:
        saver.restore(sess, path)
    except tf.errors.NotFoundError as error:
        for line in str(error).splitlines():
            if line.startswith(("Restoring", "Key")):
                print(line)
