import sys

from absl import app, flags

sys.argv = ["train.py", "--steps=500"]
FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")


def train(steps=None):
    if steps is None:
        steps = FLAGS.steps
    print("steps:", steps)


app.run(lambda argv: train())
