import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

batch_size = 4
x = tf.placeholder(tf.float32, [None, 2])
noisy = x + tf.zeros([batch_size, 2])
with tf.Session() as sess:
    try:
        sess.run(noisy, {x: [[0.0, 0.0]] * 3})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Incompatible" in line))
