import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None, 1], name="x")
keep_prob = tf.placeholder(tf.float32, [], name="keep_prob")
y = tf.nn.dropout(x, rate=1.0 - keep_prob)

with tf.Session() as sess:
    try:
        print(sess.run(y, {x: [[1.0], [3.0]]}))
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "must feed" in line))
