import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
check = tf.assert_positive(x)
y = tf.sqrt(x)

with tf.Session() as sess:
    print("y:", sess.run(y, {x: -4.0}))
