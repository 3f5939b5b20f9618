from absl import app, flags

FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")


def train(steps=FLAGS.steps):
    print("steps:", steps)


app.run(lambda argv: train())
