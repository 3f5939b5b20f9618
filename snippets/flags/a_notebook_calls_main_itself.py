import sys

import tensorflow.compat.v1 as tf

sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]


def main(argv):
    print("training")


tf.app.flags.FLAGS(sys.argv, known_only=True)
main(sys.argv[:1])
try:
    tf.app.run(main)
except SystemExit as error:
    print("what tf.app.run ends with:", repr(error))
