import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.name_scope("n") as first:
    print("first:", tf.no_op(name="a").name, first)
with tf.name_scope("n") as second:
    print("second:", tf.no_op(name="a").name, second)
with tf.name_scope("other"):
    with tf.name_scope("n/"):
        print("'n/':", tf.no_op(name="b").name)
    with tf.name_scope(first):
        print("captured:", tf.no_op(name="c").name)
    with tf.name_scope(None):
        print("None:", tf.no_op(name="d").name)
    with tf.name_scope("n"):
        print("'n':", tf.no_op(name="e").name)
