import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def build():
    x = tf.placeholder(tf.float32, [None, 1], name="x")
    return x, 2.0 * x


x, train = build()
again, test = build()
with tf.Session() as sess:
    print("fed:", x.op.name)
    try:
        sess.run(test, {x: [[1.0]]})
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        print(next(line for line in lines if "must feed" in line))
