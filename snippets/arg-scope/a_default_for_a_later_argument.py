import tf_slim as slim


@slim.add_arg_scope
def func(b, a=0):
    return a + b


with slim.arg_scope([func], a=10):
    print("by name:", func(b=1))
    print("by position:", func(1))
