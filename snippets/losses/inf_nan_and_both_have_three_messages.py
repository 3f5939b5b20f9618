import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
checked = tf.check_numerics(x, "x")
inf, nan = float("inf"), float("nan")

with tf.Session() as sess:
    for fed in [1.0, 2.0], [1.0, nan], [-inf, inf], [inf, nan]:
        try:
            print(sess.run(checked, {x: fed}))
        except tf.errors.InvalidArgumentError as error:
            lines = str(error).splitlines()
            print(next(line for line in lines if "Tensor had" in line))
