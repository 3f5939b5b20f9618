import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0)
tf.add_to_collection(tf.GraphKeys.UPDATE_OPS, tf.assign_add(v, 1))
update_ops = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
check = tf.assert_non_negative(v)
with tf.control_dependencies(update_ops + [check]):
    y = tf.constant(1)

with tf.Session() as sess:
    sess.run(v.initializer)
    print("y:", sess.run(y), "-> v is", sess.run(v))
