import numpy as np
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

values = [np.ones(shape) for shape in ([], [2], [3, 2], [4, 2])]
declared = {"None": None, "[None, 2]": [None, 2], "[4, 2]": [4, 2], "[]": []}

with tf.Session() as sess:
    for name, shape in declared.items():
        x = tf.placeholder(tf.float32, shape)
        y = tf.identity(x)
        taken = []
        for value in values:
            try:
                taken.append(sess.run(y, {x: value}).shape)
            except ValueError:
                pass
        print(name, "takes", *taken)
