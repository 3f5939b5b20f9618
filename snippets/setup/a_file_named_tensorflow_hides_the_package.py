import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
(folder / "tensorflow.py").write_text("print('my own file')\n")
(folder / "main.py").write_text("import tensorflow as tf\ntf.constant(1)\n")
run = subprocess.run([sys.executable, "main.py"], cwd=folder, stderr=-1, stdout=-1)
print(run.stdout.decode().strip())
print(run.stderr.decode().splitlines()[-1])
