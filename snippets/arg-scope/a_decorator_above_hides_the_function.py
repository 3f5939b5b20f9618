import tf_slim as slim


def logged(function):
    def wrapper(*args, **kwargs):
        print("called:", function.__name__)
        return function(*args, **kwargs)

    return wrapper


@logged
@slim.add_arg_scope
def scale(x, factor=1):
    return factor * x


print("outside:", scale(2))
with slim.arg_scope([scale], factor=10):
    print("inside:", scale(2))
