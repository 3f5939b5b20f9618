import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.constant([1, 2, 3])
b = tf.constant([4, 5, 6])
with tf.Session() as sess:
    print("concat:", sess.run(tf.concat([a, b], 0)).tolist())
    print("stack 0:", sess.run(tf.stack([a, b])).tolist())
    print("stack 1:", sess.run(tf.stack([a, b], axis=1)).tolist())
    print("unstack:", [part.tolist() for part in sess.run(tf.unstack([a, b]))])
