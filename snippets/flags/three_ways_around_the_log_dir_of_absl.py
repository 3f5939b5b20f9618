import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py", "--summary_dir=runs"]
flags = tf.app.flags
flags.DEFINE_string("summary_dir", "logs", "where the summaries go")
print("another name:", flags.FLAGS.summary_dir)
flags.FLAGS.set_default("log_dir", "logs")
print("absl's flag, your default:", flags.FLAGS.log_dir)
flags.DEFINE_string("log_dir", "logs/1", "for summaries", allow_override=True)
print("your flag in its place:", flags.FLAGS.log_dir)
