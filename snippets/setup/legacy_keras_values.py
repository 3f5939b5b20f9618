import os

from tensorflow.python.util import lazy_loader

for value in ["1", "True", "true", "TRUE", "yes", "on", "0", ""]:
    os.environ["TF_USE_LEGACY_KERAS"] = value
    keras = lazy_loader.KerasLazyLoader({})
    print(repr(value), "->", keras.layers.Dense.__module__)
