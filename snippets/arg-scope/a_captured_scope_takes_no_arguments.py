import tf_slim as slim


@slim.add_arg_scope
def layer(size, stride=1, padding="SAME"):
    return size, stride, padding


with slim.arg_scope([layer], padding="VALID") as captured:
    print("captured:", layer(8))
with slim.arg_scope(captured, stride=2):
    print(layer(8))
