import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def load():
    numbers = [float(word) for word in "1.0 2.0".split()]
    numbers.sort()
    return numbers


x = tf.placeholder(tf.float32, [None], name="x")
y = x * 10.0

with tf.Session() as sess:
    print("y:", sess.run(y, {x: load()}))
    print("y of a scalar:", sess.run(y, {x: [3.0]}))
