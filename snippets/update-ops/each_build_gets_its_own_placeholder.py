import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    x = tf.placeholder(tf.float32, [None, 1], name="x")
    return x, 2.0 * x


builds = {"train": build(), "test": build()}
with tf.Session() as sess:
    for name, (x, y) in builds.items():
        print(name, x.op.name, sess.run(y, {x: [[1.0]]}))
