import sys

from absl import flags

sys.argv = ["ipykernel_launcher.py", "-f", "kernel.json"]
FLAGS = flags.FLAGS
flags.DEFINE_integer("steps", 100, "how many steps")
FLAGS(sys.argv, known_only=True)
print("steps:", FLAGS.steps)
