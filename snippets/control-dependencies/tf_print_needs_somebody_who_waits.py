import sys

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [3])
alone = tf.print("alone:", x, output_stream=sys.stdout)
plain = tf.square(x)

with tf.control_dependencies([tf.print("waited for:", x, output_stream=sys.stdout)]):
    waiting = tf.square(x)

with tf.Session() as sess:
    print("plain:", sess.run(plain, {x: [1.0, 2.0, 3.0]}), flush=True)
    print("waiting:", sess.run(waiting, {x: [1.0, 2.0, 3.0]}), flush=True)
