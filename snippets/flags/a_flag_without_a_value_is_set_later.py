import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py"]
tf.app.flags.DEFINE_string("model", "linear", "which model")
tf.app.flags.DEFINE_string("folder", None, "where the run goes")
FLAGS = tf.app.flags.FLAGS
FLAGS.folder = "runs/" + FLAGS.model
print(FLAGS.folder)
