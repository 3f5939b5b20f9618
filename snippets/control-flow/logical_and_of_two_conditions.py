import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
inside = tf.logical_and(x > 0, x < 1)
same = (x > 0) & (x < 1)
outside = tf.logical_not(inside)

with tf.Session() as sess:
    for condition in [inside, same, outside]:
        print(sess.run(condition, {x: [-1.0, 0.5, 2.0]}))
