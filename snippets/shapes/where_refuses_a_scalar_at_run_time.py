import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32)
positive = tf.where(x > 0.0, x, 0.0)
with tf.Session() as sess:
    try:
        sess.run(positive, {x: [[-1.0, 2.0, 3.0]]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "same size" in line))
