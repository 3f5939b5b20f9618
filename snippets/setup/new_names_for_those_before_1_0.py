import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a, b = tf.constant([1.0, 2.0]), tf.constant([3.0, 4.0])
first, second = tf.unstack(tf.stack([a, b]))
with tf.Session() as sess:
    print("mul:", sess.run(tf.multiply(a, b)))
    print("sub, neg:", sess.run(tf.subtract(a, b)), sess.run(tf.negative(a)))
    print("pack, unpack:", sess.run([first, second]))
    print("select:", sess.run(tf.where([True, False], a, b)))
    print("concat:", sess.run(tf.concat([a, b], 0)))
