import sys

import tensorflow.compat.v1 as tf

sys.argv = ["train.py", "--learning_rate=0.1"]
tf.app.flags.DEFINE_float("learning_rate", 0.01, "size of a step")
FLAGS = tf.app.flags.FLAGS
FLAGS(sys.argv)
print("in __flags:", type(FLAGS.__flags["learning_rate"]).__name__)
for name, value in FLAGS.flag_values_dict().items():
    if name.startswith("learning"):
        print(name, "=", value)
