import tensorflow.compat.v1 as tf


def save(value, path):
    w = tf.get_variable("w", initializer=value)
    with tf.Session() as sess:
        sess.run(w.initializer)
        tf.train.Saver([w]).save(sess, path)
    print(type(w).__name__, "saved as", value)


def restore(path):
    w = tf.get_variable("w", shape=[])
    with tf.Session() as sess:
        tf.train.Saver([w]).restore(sess, path)
        print(type(w).__name__, "restored as", sess.run(w))


with tf.Graph().as_default():
    save(3.0, "./from_a_block")
tf.disable_v2_behavior()
restore("./from_a_block")
tf.reset_default_graph()
save(5.0, "./from_a_script")
tf.enable_resource_variables()
with tf.Graph().as_default():
    restore("./from_a_script")
