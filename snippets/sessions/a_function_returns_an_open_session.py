import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", initializer=3.0)


def load():
    sess = tf.Session()
    sess.run(v.initializer)
    return sess


with load() as sess:
    print("v:", sess.run(v))
