import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    total = tf.constant(1.0) + tf.constant(2.0)

with tf.Session() as sess:
    print("fetched:", sess.run(total))
