import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.get_variable("v", [3])
update = tf.assign(v, tf.fill(v.shape, 5.0))
with tf.Session() as sess:
    print(sess.run(update))
