from absl import flags

FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")
print(FLAGS.steps)
