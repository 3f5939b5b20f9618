import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", initializer=1.0)
copy = tf.get_variable("copy", initializer=w * 2.0)
tf.get_default_graph().finalize()
with tf.Session() as sess:
    sess.run(copy.initializer, {copy.initial_value: 5.0})
    print("fed:", sess.run(copy))
    copy.load(5.0, sess)
    print("loaded:", sess.run(copy))
