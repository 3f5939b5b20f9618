import sys

import tensorflow.compat.v1 as tf

sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]
tf.app.flags.DEFINE_float("learning_rate", 0.01, "size of a step")
FLAGS = tf.app.flags.FLAGS
rest = FLAGS(sys.argv, known_only=True)
print("default:", FLAGS.learning_rate, "left:", rest[1:])
FLAGS.learning_rate = 0.1
print("set in a cell:", FLAGS.learning_rate)
FLAGS(["train.py", "--learning_rate=0.5"])
print("as from a command line:", FLAGS.learning_rate)
