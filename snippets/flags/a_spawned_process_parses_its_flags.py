import multiprocessing

from absl import flags

FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")


def parse(*argv):
    FLAGS(argv)


def read(_):
    return FLAGS.steps


if __name__ == "__main__":
    argv = ["train.py", "--steps=500"]
    with multiprocessing.get_context("spawn").Pool(1, parse, argv) as pool:
        print("spawn", pool.map(read, [0]))
