import importlib
import sys
from pathlib import Path

model = """\
import tensorflow.compat.v1 as tf
tf.app.flags.DEFINE_integer("batch_size", 32, "examples in a step")
"""
Path("nets").mkdir()
Path("nets/model.py").write_text(model)
sys.path[:0] = [".", "nets"]
importlib.import_module("model")
importlib.import_module("nets.model")
