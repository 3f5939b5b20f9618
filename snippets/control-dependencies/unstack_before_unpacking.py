import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

point = tf.placeholder(tf.float32, [2])
x, y = tf.unstack(point)

unknown = tf.placeholder(tf.float32, [None])
first, second = tf.unstack(unknown, num=2)

with tf.Session() as sess:
    print(*sess.run([x, y], {point: [3, 4]}))
    print(*sess.run([first, second], {unknown: [5, 6]}))
