import subprocess
import sys
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
(folder / "tensorflow.py").write_text("import tensorflow as tf\ntf.constant(1)\n")
run = subprocess.run([sys.executable, "tensorflow.py"], cwd=folder, stderr=-1)
message = run.stderr.decode().splitlines()[-1]
print(message[message.index("module") :].partition(" (")[0])
