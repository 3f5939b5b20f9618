import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for visit in ["first:", "second:"]:
    with tf.name_scope("n") as scope:
        v = tf.Variable(0.0, name="v")
        with tf.name_scope("inner") as inner:
            op = tf.no_op(name="op")
    print(visit, repr(scope), repr(inner), v.op.name, op.name)
