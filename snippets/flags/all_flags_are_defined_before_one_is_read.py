import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py", "--model=mlp", "--steps=500"]
flags = tf.app.flags
FLAGS = flags.FLAGS
flags.DEFINE_string("model", "linear", "which model")
flags.DEFINE_integer("steps", 100, "how many steps")


def main(argv):
    print("runs/" + FLAGS.model, FLAGS.steps)


tf.app.run(main)
