import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant([1.0, 0.0])
y = tf.log(x)
tf.check_numerics(y, "log of x")
checked = tf.check_numerics(y, "log of x")

with tf.Session() as sess:
    print("result not used:", sess.run(2.0 * y))
    try:
        sess.run(2.0 * checked)
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "Tensor had" in line))
