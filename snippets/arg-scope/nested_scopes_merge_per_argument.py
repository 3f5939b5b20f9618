import tf_slim as slim


@slim.add_arg_scope
def layer(size, stride=1, padding="SAME", activation="relu"):
    return size, stride, padding, activation


with slim.arg_scope([layer], stride=2, padding="VALID"):
    print("outer:", layer(8))
    with slim.arg_scope([layer], stride=4, activation="tanh"):
        print("inner:", layer(8))
        print("the call wins:", layer(8, stride=9))
    print("outer again:", layer(8))
print("outside:", layer(8))
