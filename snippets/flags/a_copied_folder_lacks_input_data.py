import subprocess
import sys
from pathlib import Path

Path("tensorflow/examples/tutorials/mnist").mkdir(parents=True)
line = "from tensorflow.examples.tutorials.mnist import input_data"
run = subprocess.run([sys.executable, "-S", "-c", line], stderr=subprocess.PIPE)
print(run.stderr.decode().splitlines()[-1])
