import tf_slim as slim


@slim.add_arg_scope
def line(x, slope=1, offset=0):
    return slope * x + offset


print("outside:", line(2), list(slim.current_arg_scope().values()))
with slim.arg_scope([line], slope=10) as outer:
    print("outer:", line(2), list(outer.values()))
    with slim.arg_scope([line], offset=5) as inner:
        print("inner:", line(2), list(inner.values()))
    print("outer again:", line(2), list(slim.current_arg_scope().values()))
print("outside again:", line(2), list(slim.current_arg_scope().values()))
