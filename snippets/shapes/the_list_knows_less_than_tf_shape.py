import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 3])
print("x.shape:", x.shape.as_list())
with tf.Session() as sess:
    for rows in (2, 5):
        print("tf.shape(x):", sess.run(tf.shape(x), {x: [[0.0] * 3] * rows}))
