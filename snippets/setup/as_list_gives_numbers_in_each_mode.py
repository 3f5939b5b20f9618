import tensorflow.compat.v1 as tf


def show(mode):
    x = tf.placeholder(tf.float32, [None, 3])
    print(mode, "x.shape[1]:", repr(x.shape[1]))
    batch, features = x.shape.as_list()
    print(mode, "as_list:", repr(batch), repr(features))
    print(mode, "dimension_value:", repr(tf.dimension_value(x.shape[1])))
    with tf.Session() as sess:
        rows = sess.run(tf.shape(x)[0], {x: [[1.0, 2.0, 3.0]]})
        print(mode, "tf.shape when it runs:", int(rows))


with tf.Graph().as_default():
    show("block:")
tf.disable_v2_behavior()
show("script:")
