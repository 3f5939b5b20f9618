import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def initialize_the_rest(sess):
    missing = set(sess.run(tf.report_uninitialized_variables()))
    variables = tf.global_variables() + tf.local_variables()
    rest = [v for v in variables if v.op.name.encode() in missing]
    sess.run(tf.variables_initializer(rest))
    return [v.op.name for v in rest]


body = tf.get_variable("body", initializer=1.0)
saver = tf.train.Saver()
with tf.Session() as sess:
    sess.run(body.assign(7.0))
    saver.save(sess, "pretrained")

head = tf.get_variable("head", initializer=2.0)
train_op = tf.train.MomentumOptimizer(0.1, 0.9).minimize(tf.square(body * head))
with tf.Session() as sess:
    saver.restore(sess, "pretrained")
    print("initialized:", initialize_the_rest(sess))
    print("body, head:", *sess.run([body, head]))
    print("a second time:", initialize_the_rest(sess))
