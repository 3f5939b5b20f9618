import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [])
halved = tf.while_loop(lambda x: x > 1, lambda x: x / 2, [x], maximum_iterations=3)

with tf.Session() as sess:
    print(sess.run(halved, {x: 3.0}), sess.run(halved, {x: 1000.0}))
