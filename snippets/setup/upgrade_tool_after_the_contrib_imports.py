import contextlib
import io
import pathlib
import sys

from tensorflow.tools.compatibility import tf_upgrade_v2_main

old_code = """\
import tensorflow as tf
import tf_slim as slim

x = tf.placeholder(tf.float32, [None, 3])
y = slim.fully_connected(x, 2)
"""
pathlib.Path("old.py").write_text(old_code)
sys.argv = ["tf_upgrade_v2", "--infile", "old.py", "--outfile", "new.py"]
with contextlib.redirect_stdout(io.StringIO()) as report:
    tf_upgrade_v2_main.main()
for line in report.getvalue().splitlines():
    if line.startswith(("Converted", "Detected", "old.py")):
        print(line)
print("new.py:")
print(pathlib.Path("new.py").read_text().strip())
