import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1], name="x")
keep_prob = tf.placeholder_with_default(1.0, [], name="keep_prob")
y = tf.nn.dropout(x, rate=1.0 - keep_prob, seed=1)

with tf.Session() as sess:
    print("not fed:", sess.run(y, {x: [[1.0], [3.0]]}).ravel())
    halves = sess.run(y, {x: [[1.0], [3.0]], keep_prob: 0.5}).ravel()
    print("fed, each value is 0 or doubled:", set(halves) <= {0.0, 2.0, 6.0})
