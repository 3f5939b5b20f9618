import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py", "--model=mlp", "--steps=500"]
flags = tf.app.flags
FLAGS = flags.FLAGS
flags.DEFINE_string("model", "linear", "which model")
folder = "runs/" + FLAGS.model
flags.DEFINE_integer("steps", 100, "how many steps")
