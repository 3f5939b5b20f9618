from absl import flags

FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")


def main(argv):
    print("steps:", FLAGS.steps)


if __name__ == "__main__":
    main([])
