import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

bad, good = tf.constant([float("nan"), 1.0]), tf.constant([3.0])
clipped, norm = tf.clip_by_global_norm([bad, good], 1.0)

with tf.Session() as sess:
    print("global norm: ", sess.run(norm), *sess.run(clipped))
    print("norm:        ", sess.run(tf.clip_by_norm(bad, 1.0)))
    print("value:       ", sess.run(tf.clip_by_value(bad, -0.5, 0.5)))
