import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py"]
FLAGS = tf.app.flags.FLAGS
for name in list(FLAGS):
    delattr(FLAGS, name)
tf.app.flags.DEFINE_string("log_dir", "logs", "where the summaries go")
print("defined:", FLAGS.log_dir)
tf.app.run(lambda argv: print("training"))
