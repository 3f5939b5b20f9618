import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for visit in ["first:", "second:"]:
    alone = tf.Variable(0.0, name="v")
    with tf.name_scope("n") as scope:
        inside = tf.Variable(0.0, name="v")
        with tf.name_scope("inner"):
            op = tf.no_op(name="op")
    print(visit, alone.op.name, repr(scope), inside.op.name, op.name)
