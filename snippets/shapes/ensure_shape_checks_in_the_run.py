import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
y = tf.ensure_shape(x + 1.0, [3])
with tf.Session() as sess:
    print("stated:", y.shape.as_list(), "run:", sess.run(y, {x: [1.0, 2.0, 3.0]}))
    try:
        sess.run(y, {x: [1.0, 2.0]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Shape of tensor" in line))
