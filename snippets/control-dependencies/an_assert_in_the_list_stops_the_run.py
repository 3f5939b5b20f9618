import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
check = tf.assert_positive(x)
with tf.control_dependencies([check]):
    y = tf.sqrt(x)

with tf.Session() as sess:
    print("y:", sess.run(y, {x: 4.0}))
    try:
        sess.run(y, {x: -4.0})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if line.startswith("assertion failed")))
