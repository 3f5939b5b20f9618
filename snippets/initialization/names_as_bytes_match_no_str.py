import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

head = tf.get_variable("head", initializer=2.0)
with tf.Session() as sess:
    missing = set(sess.run(tf.report_uninitialized_variables()))
    print("missing:", missing)
    rest = [v for v in tf.global_variables() if v.name.split(":")[0] in missing]
    print("found:", rest)
    sess.run(tf.variables_initializer(rest))
    print("still missing:", sess.run(tf.report_uninitialized_variables()))
