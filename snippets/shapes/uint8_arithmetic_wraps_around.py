import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

old = tf.constant([5, 200], tf.uint8)
new = tf.constant([3, 100], tf.uint8)
with tf.Session() as sess:
    print("uint8:", sess.run(new - old), sess.run(old * 2))
    print("float32:", sess.run(tf.cast(new, tf.float32) - tf.cast(old, tf.float32)))
