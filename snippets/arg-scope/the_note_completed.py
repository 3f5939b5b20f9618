import tf_slim as slim


@slim.add_arg_scope
def func(a, b):
    return a + b


with slim.arg_scope([func], a=10):
    x = func(b=1)
    print(x)
