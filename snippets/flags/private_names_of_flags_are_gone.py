import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py"]
tf.app.flags.DEFINE_float("learning_rate", 0.01, "size of a step")
FLAGS = tf.app.flags.FLAGS
try:
    print(FLAGS.__dict__["__flags"])
except KeyError as error:
    print("KeyError:", error)
FLAGS._parse_flags()
