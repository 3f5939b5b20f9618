import tensorflow as tf

value = tf.constant(2.0)
with tf.Graph().as_default():
    x = tf.compat.v1.placeholder(tf.float32, [], name="x")
    y = x * 10.0
    with tf.compat.v1.Session() as sess:
        print("y:", sess.run(y, {x: value}))
