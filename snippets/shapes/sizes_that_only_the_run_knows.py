import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, None])
weight = tf.ones([3, 2])
y = tf.matmul(x, weight)
with tf.Session() as sess:
    try:
        sess.run(y, {x: [[1.0, 2.0, 3.0, 4.0]]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Matrix size" in line))
