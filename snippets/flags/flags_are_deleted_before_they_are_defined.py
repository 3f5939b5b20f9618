import sys

import tensorflow.compat.v1 as tf

sys.argv = ["ipykernel_launcher.py"]
FLAGS = tf.app.flags.FLAGS
for size in [32, 64]:
    for name in ["batch_size", "log_dir"]:
        if name in FLAGS:
            delattr(FLAGS, name)
    tf.app.flags.DEFINE_integer("batch_size", size, "examples in a step")
    tf.app.flags.DEFINE_string("log_dir", "logs", "where the summaries go")
    print("after this run of the cell:", FLAGS.batch_size, FLAGS.log_dir)
    FLAGS.batch_size = 100
