import subprocess
import sys
from pathlib import Path

train = """\
from absl import flags
flags.DEFINE_integer("batch_size", 32, "examples in a step")
import evaluate
"""
Path("train.py").write_text(train)
Path("evaluate.py").write_text("from train import flags\n")
run = subprocess.run([sys.executable, "train.py"], stderr=subprocess.PIPE)
print(run.stderr.decode().splitlines()[-1])
