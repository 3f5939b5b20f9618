import sys

import tensorflow.compat.v1 as tf

sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]
tf.app.flags.DEFINE_float("learning_rate", 0.01, "size of a step")
FLAGS = tf.app.flags.FLAGS
print(FLAGS.learning_rate)
