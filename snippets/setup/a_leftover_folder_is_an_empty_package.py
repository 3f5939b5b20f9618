import subprocess
import sys
import tempfile
from pathlib import Path

site = Path(tempfile.mkdtemp())
(site / "tensorflow").mkdir()
code = "import tensorflow as tf; print(tf.__file__); tf.constant(1)"
command = [sys.executable, "-S", "-c", code]
run = subprocess.run(command, cwd=site, stderr=-1, stdout=-1)
print("tf.__file__:", run.stdout.decode().strip())
print(run.stderr.decode().splitlines()[-1])
