import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py", "--learning-rate=0.1"]
tf.app.flags.DEFINE_float("learning_rate", 0.01, "size of a step")
print(tf.app.flags.FLAGS.learning_rate)
