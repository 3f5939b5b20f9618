import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
y = x * 2.0

with tf.Session() as sess:
    print("y:", sess.run(y, {x: ["1.5", "red"]}))
