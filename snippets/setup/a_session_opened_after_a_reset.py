import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

total = tf.constant(1.0) + tf.constant(2.0)
tf.reset_default_graph()
with tf.Session() as sess:
    print("fetched:", sess.run(total))
