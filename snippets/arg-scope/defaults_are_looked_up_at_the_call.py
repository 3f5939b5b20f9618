import tf_slim as slim


@slim.add_arg_scope
def scale(x, factor=1):
    return factor * x


def defined_before(x):
    return scale(x)


with slim.arg_scope([scale], factor=10):

    def defined_inside(x):
        return scale(x)

    print("called inside:", defined_before(2), defined_inside(2))
print("called outside:", defined_before(2), defined_inside(2))
