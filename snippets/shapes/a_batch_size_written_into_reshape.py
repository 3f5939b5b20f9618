import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

batch_size = 4
x = tf.placeholder(tf.float32, [None, 6])
grid = tf.reshape(x, [batch_size, 2, 3])
with tf.Session() as sess:
    sess.run(grid, {x: [[0.0] * 6] * 4})
    try:
        sess.run(grid, {x: [[0.0] * 6] * 3})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Input to reshape" in line))
