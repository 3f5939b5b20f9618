import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rate = tf.placeholder(tf.float32, [])
scaled = rate * 2.0

rate = 0.1
with tf.Session() as sess:
    print(sess.run(scaled, feed_dict={rate: rate}))
