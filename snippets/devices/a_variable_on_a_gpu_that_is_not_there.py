import re

import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.device("/gpu:0"):
    w = tf.get_variable("w", [2])
init = tf.global_variables_initializer()

with tf.Session() as sess:
    try:
        sess.run(init)
    except tf.errors.InvalidArgumentError as error:
        text = str(error)
        print(text[text.index("Cannot assign") : text.index(" because")])
        print(text[text.index("was colocated") :].splitlines()[0].strip())
        for line in text.splitlines():
            if re.match(r"  \S+ \(\w+\) /device:GPU:0", line):
                print(line)
