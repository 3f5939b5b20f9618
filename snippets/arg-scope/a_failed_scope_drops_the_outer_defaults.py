import tf_slim as slim


@slim.add_arg_scope
def scale(x, factor=1):
    return factor * x


def plain(x, factor=1):
    return factor * x


with slim.arg_scope([scale], factor=10):
    print("before:", scale(2))
    try:
        with slim.arg_scope([plain], factor=100):
            pass
    except ValueError:
        print("caught")
    print("after:", scale(2))
