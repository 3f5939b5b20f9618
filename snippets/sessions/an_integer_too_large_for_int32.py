import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

n = tf.placeholder(tf.int32, [], name="n")
y = n + 1

with tf.Session() as sess:
    print("y:", sess.run(y, {n: 3000000000}))
