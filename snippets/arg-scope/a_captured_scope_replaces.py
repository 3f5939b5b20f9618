import tf_slim as slim


@slim.add_arg_scope
def layer(size, stride=1, padding="SAME"):
    return size, stride, padding


def model_arg_scope():
    with slim.arg_scope([layer], padding="VALID") as scope:
        return scope


captured = model_arg_scope()
with slim.arg_scope([layer], stride=2):
    print("outer:", layer(8))
    with slim.arg_scope(captured):
        print("captured inside:", layer(8))
