import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

pretrained = tf.get_variable("pretrained", initializer=0.0)
with tf.Session() as sess:
    sess.run(pretrained.assign(7.0))
    head = tf.get_variable("head", initializer=1.0)
    missing = {name.decode() for name in sess.run(tf.report_uninitialized_variables())}
    fresh = [v for v in tf.global_variables() if v.op.name in missing]
    sess.run(tf.variables_initializer(fresh))
    print("initialized:", [v.op.name for v in fresh])
    print("pretrained:", sess.run(pretrained), "head:", sess.run(head))
