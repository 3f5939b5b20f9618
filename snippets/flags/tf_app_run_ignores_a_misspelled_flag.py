import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py", "--learning-rate=0.1"]
tf.app.flags.DEFINE_float("learning_rate", 0.01, "size of a step")
FLAGS = tf.app.flags.FLAGS


def main(argv):
    print("learning rate:", FLAGS.learning_rate, "left:", argv[1:])


tf.app.run(main)
