import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
weight = tf.placeholder(tf.float32, [None])
product = tf.map_fn(lambda pair: pair[0] * pair[1], (x, weight), dtype=tf.float32)
ranks = tf.map_fn(lambda e: tf.reduce_sum(tf.cast(x < e, tf.int32)), x, dtype=tf.int32)
average = tf.scan(lambda state, e: 0.5 * state + 0.5 * e, x, initializer=0.0)
total = tf.foldl(lambda state, e: state + e, x)

with tf.Session() as sess:
    feed = {x: [4.0, 2.0, 8.0], weight: [1.0, 10.0, 100.0]}
    for result in [product, ranks, average, total]:
        print(sess.run(result, feed))
