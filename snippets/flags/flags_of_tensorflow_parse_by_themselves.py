import sys

import tensorflow.compat.v1 as tf
from absl import flags

sys.argv = ["train.py", "--steps=500"]
flags.DEFINE_integer("steps", 100, "how many steps")
print("parsed:", flags.FLAGS.is_parsed())
print("steps:", tf.app.flags.FLAGS.steps)
print("parsed:", flags.FLAGS.is_parsed(), "steps:", flags.FLAGS.steps)
