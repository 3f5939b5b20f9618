import os

from tensorflow.python.util.lazy_loader import KerasLazyLoader

for value in ["1", "True", "true", "TRUE", "yes", "on", "0", ""]:
    os.environ["TF_USE_LEGACY_KERAS"] = value
    keras = KerasLazyLoader({})
    print(repr(value), "->", keras.layers.Dense.__module__)
