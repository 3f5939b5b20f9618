import tensorflow.compat.v1 as tf

total = tf.constant(1.0) + tf.constant(2.0)
print("total is:", type(total).__name__)
with tf.Session() as sess:
    print("fetched:", sess.run(total))
