import tf_slim as slim


@slim.add_arg_scope
def scale(x, factor=1):
    return factor * x


@slim.arg_scope([scale], factor=10)
def model(x):
    return scale(x)


print("first call:", model(2))
print("second call:", model(3))
print("outside:", scale(2))
