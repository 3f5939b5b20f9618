import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

parts = [tf.constant([1, 2, 3]), tf.constant([4, 5])]
padded = [tf.pad(part, [[0, 3 - part.shape.as_list()[0]]]) for part in parts]
with tf.Session() as sess:
    print(sess.run(tf.stack(padded)))
    print(sess.run(tf.concat(parts, 0)))
