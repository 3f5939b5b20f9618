import sys

import tensorflow.compat.v1 as tf

sys.argv = ["ipykernel_launcher.py"]
flags = tf.app.flags
flags.DEFINE_integer("batch_size", 32, "examples in a step", allow_override=True)
flags.DEFINE_string("log_dir", "logs", "where summaries go", allow_override=True)
print("first run of the cell:", flags.FLAGS.batch_size, flags.FLAGS.log_dir)
flags.DEFINE_integer("batch_size", 64, "examples in a step", allow_override=True)
print("changed and run again:", flags.FLAGS.batch_size)
flags.FLAGS.batch_size = 100
flags.DEFINE_integer("batch_size", 32, "examples in a step", allow_override=True)
print("a value that was set stays:", flags.FLAGS.batch_size)
