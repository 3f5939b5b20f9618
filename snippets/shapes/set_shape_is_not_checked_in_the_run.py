import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
y = x + 1.0
y.set_shape([3])
with tf.Session() as sess:
    print("stated:", y.shape.as_list(), "run:", sess.run(y, {x: [1.0, 2.0]}))
