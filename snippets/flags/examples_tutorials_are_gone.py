import inspect

from tensorflow.examples.tutorials.mnist import input_data

options = inspect.signature(input_data.read_data_sets).parameters
print("kept for validation:", options["validation_size"].default)
