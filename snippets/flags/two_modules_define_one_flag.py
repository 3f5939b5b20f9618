import importlib
import sys
from pathlib import Path

import tensorflow.compat.v1 as tf

model = """\
import tensorflow.compat.v1 as tf
tf.app.flags.DEFINE_integer("batch_size", 32, "examples in a step")
"""
Path("model.py").write_text(model)
sys.path.insert(0, ".")
sys.argv = ["train.py"]
tf.app.flags.DEFINE_integer("batch_size", 64, "examples in a step")
importlib.import_module("model")
