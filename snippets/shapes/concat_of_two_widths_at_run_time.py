import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

left = tf.placeholder(tf.float32, [None, None])
right = tf.placeholder(tf.float32, [None, None])
both = tf.concat([left, right], 0)
with tf.Session() as sess:
    try:
        sess.run(both, {left: [[1.0, 2.0, 3.0]], right: [[1.0, 2.0]]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "ConcatOp" in line))
