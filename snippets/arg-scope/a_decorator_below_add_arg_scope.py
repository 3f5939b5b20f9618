import functools

import tf_slim as slim


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("called:", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@slim.add_arg_scope
@logged
def scale(x, factor=1):
    return factor * x


print("outside:", scale(2))
with slim.arg_scope([scale], factor=10):
    print("inside:", scale(2))
