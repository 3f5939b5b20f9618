import multiprocessing
import sys

from absl import flags

FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")


def read(_):
    return FLAGS.steps


if __name__ == "__main__":
    FLAGS(sys.argv[:1] + ["--steps=500"])
    for method in ["fork", "spawn"]:
        with multiprocessing.get_context(method).Pool(1) as pool:
            print(method, pool.map(read, [0]))
