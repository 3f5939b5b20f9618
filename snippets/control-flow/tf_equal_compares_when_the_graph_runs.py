import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

step = tf.placeholder(tf.int32, [])
rate = tf.cond(tf.equal(step, 0), lambda: 0.1, lambda: 0.01)

with tf.Session() as sess:
    print([round(float(sess.run(rate, {step: it})), 2) for it in [0, 1]])
