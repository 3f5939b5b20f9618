import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

first, second = tf.constant(1.0), tf.constant(2.0)
x = tf.placeholder(tf.float32, [None], name="x")
y = x * 10.0

with tf.Session() as sess:
    print("run first:", sess.run(y, {x: sess.run([first, second])}))
    print("y:", sess.run(y, {x: [first, second]}))
