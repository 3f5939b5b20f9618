import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, None], name="x")
y = tf.reduce_sum(x, axis=1)
rows = [[1.0, 2.0, 3.0], [4.0]]
width = max(map(len, rows))
padded = [row + [0.0] * (width - len(row)) for row in rows]

with tf.Session() as sess:
    print("y:", sess.run(y, {x: padded}))
