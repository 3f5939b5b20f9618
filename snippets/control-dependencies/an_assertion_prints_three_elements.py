import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None], name="x")
with tf.control_dependencies([tf.assert_positive(x)]):
    y = tf.sqrt(x)

with tf.Session() as sess:
    try:
        sess.run(y, feed_dict={x: [1, 2, 3, 4, -5]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("assertion failed")))
        print("checked by:", error.op.name)
