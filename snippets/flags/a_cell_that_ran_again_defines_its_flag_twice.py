import sys

import tensorflow.compat.v1 as tf

sys.argv = ["ipykernel_launcher.py"]
for run in ["first", "second"]:
    tf.app.flags.DEFINE_integer("batch_size", 32, "examples in a step")
    print(run, "run of the cell:", tf.app.flags.FLAGS.batch_size)
