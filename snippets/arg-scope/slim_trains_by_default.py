import inspect

import tf_slim as slim

for function in (slim.dropout, slim.batch_norm):
    default = inspect.signature(function).parameters["is_training"].default
    print(function.__name__, "is_training:", default)
