import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def sum_to_one(w):
    return tf.square(tf.reduce_sum(w) - 1.0, name="sum_to_one")


w = tf.get_variable("w", initializer=[0.5, 2.0], regularizer=sum_to_one)

(penalty,) = tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES)
with tf.Session() as sess:
    sess.run(w.initializer)
    print(penalty.op.name, sess.run(penalty))
