import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

total = tf.constant(1.0)
count = tf.constant(2.0)
with tf.Session() as sess:
    print(sess.run(tf.stack([total, count])))
