import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def penalty(w):
    return tf.reduce_sum(w, name="penalty")


ones, twos = tf.ones_initializer(), tf.constant_initializer(2.0)
with tf.variable_scope("net", initializer=ones, regularizer=penalty, dtype=tf.float64):
    w = tf.get_variable("w", [2])
    with tf.variable_scope("inner", initializer=twos):
        inner = tf.get_variable("w", [2])
        own = tf.get_variable("own", [2], tf.float32, tf.zeros_initializer())
        alone = tf.Variable([7.0, 7.0], name="alone")

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    for v in [w, inner, own, alone]:
        print(v.op.name, v.dtype.base_dtype.name, sess.run(v).tolist())
for loss in tf.get_collection(tf.GraphKeys.REGULARIZATION_LOSSES):
    print("penalty:", loss.op.name)
