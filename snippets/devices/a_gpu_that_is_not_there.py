import re

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [None])
with tf.device("/gpu:0"):
    y = tf.multiply(x, 2.0, name="y")

with tf.Session() as sess:
    try:
        print(sess.run(y, {x: [1.0, 3.0]}))
    except tf.errors.InvalidArgumentError as error:
        lines = str(error).splitlines()
        message = next(line for line in lines if "Cannot assign" in line)
        print(re.sub(r" \(defined at [^)]*\)", "", message))
