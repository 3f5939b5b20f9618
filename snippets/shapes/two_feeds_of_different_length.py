import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
y = tf.placeholder(tf.float32, [None])
loss = tf.reduce_mean(tf.square(x - y))
with tf.Session() as sess:
    try:
        sess.run(loss, {x: [1.0, 2.0], y: [1.0, 2.0, 3.0]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Incompatible" in line))
