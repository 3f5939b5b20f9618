import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
(folder / "tensorflow.py").write_text("import tensorflow as tf\ntf.constant(1)\n")
run = subprocess.run([sys.executable, "tensorflow.py"], cwd=folder, stderr=-1)
print(run.stderr.decode().splitlines()[-1])
