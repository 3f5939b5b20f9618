import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

hits = tf.constant([1, 0, 1, 1])
with tf.Session() as sess:
    print("integers:", sess.run(tf.reduce_mean(hits)))
    print("cast first:", sess.run(tf.reduce_mean(tf.cast(hits, tf.float32))))
