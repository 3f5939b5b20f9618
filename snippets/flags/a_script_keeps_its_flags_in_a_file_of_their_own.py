import subprocess
import sys
from pathlib import Path

define = 'flags.DEFINE_integer("batch_size", 32, "examples in a step")\n'
Path("settings.py").write_text("from absl import flags\n" + define)
Path("evaluate.py").write_text("from settings import flags\n")
train = """\
import sys
from settings import flags
import evaluate
flags.FLAGS(sys.argv)
print("batch size:", flags.FLAGS.batch_size)
"""
Path("train.py").write_text(train)
subprocess.run([sys.executable, "train.py", "--batch_size=64"])
