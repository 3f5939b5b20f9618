import functools

import tf_slim as slim


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("called:", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@logged
@slim.add_arg_scope
def above(x, factor=1):
    return factor * x


@slim.add_arg_scope
@logged
def below(x, factor=1):
    return factor * x


with slim.arg_scope([above, below], factor=10):
    print("above:", above(2))
    print("below:", below(2))
