import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0.0)
alias = tf.identity(v)
copy = tf.add(v, 0.0)
with tf.control_dependencies([alias, copy]):
    update = tf.assign_add(v, 1.0)

with tf.Session() as sess:
    sess.run(v.initializer)
    alias_value, copy_value, _ = sess.run([alias, copy, update])
    print("identity:", alias_value)
    print("copy:", copy_value)
