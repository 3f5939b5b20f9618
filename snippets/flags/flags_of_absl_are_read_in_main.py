import sys

from absl import app, flags

sys.argv = ["train.py", "--steps=500"]
FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")


def main(argv):
    print("steps:", FLAGS.steps)


app.run(main)
