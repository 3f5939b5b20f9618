import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

tf.reset_default_graph()
total = tf.constant(1.0) + tf.constant(2.0)
with tf.Session() as sess:
    print("fetched:", sess.run(total))
