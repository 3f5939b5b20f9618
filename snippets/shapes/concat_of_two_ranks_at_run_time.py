import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

rows = tf.placeholder(tf.float32)
row = tf.placeholder(tf.float32)
more = tf.concat([rows, row], 0)
with tf.Session() as sess:
    try:
        sess.run(more, {rows: [[1.0, 2.0, 3.0]], row: [4.0, 5.0, 6.0]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "ConcatOp" in line))
