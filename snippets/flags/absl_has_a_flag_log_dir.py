import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py"]
tf.app.flags.DEFINE_string("log_dir", "logs", "where the summaries go")
