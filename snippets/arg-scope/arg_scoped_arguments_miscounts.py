import inspect

import tf_slim as slim


@slim.add_arg_scope
def short(x, stride=1, padding="SAME"):
    return x, stride, padding


@slim.add_arg_scope
def with_a_local(x, stride=1, padding="SAME"):
    result = (x, stride, padding)
    return result


for function in (short, with_a_local, slim.max_pool2d):
    print(function.__name__)
    print("  arg_scoped_arguments:", list(slim.arg_scoped_arguments(function)))
    print("  signature:", list(inspect.signature(function).parameters))
with slim.arg_scope([with_a_local], stride=2):
    print("the default works:", with_a_local(8))
