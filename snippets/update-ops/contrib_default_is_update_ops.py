import inspect

from tensorflow.contrib import layers

parameters = inspect.signature(layers.batch_norm).parameters
print("updates_collections:", parameters["updates_collections"].default)
