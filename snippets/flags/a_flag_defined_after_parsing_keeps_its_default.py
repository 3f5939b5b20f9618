import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py", "--steps=500"]
FLAGS = tf.app.flags.FLAGS
FLAGS(sys.argv, known_only=True)
tf.app.flags.DEFINE_integer("steps", 100, "how many steps")
print("steps:", FLAGS.steps)
FLAGS(sys.argv, known_only=True)
print("after parsing again:", FLAGS.steps)
