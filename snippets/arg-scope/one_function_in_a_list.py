import tf_slim as slim


@slim.add_arg_scope
def func(a, b):
    return a + b


with slim.arg_scope([func], a=10):
    print("a list:", func(b=1))
with slim.arg_scope((func,), a=100):
    print("a tuple:", func(b=1))
