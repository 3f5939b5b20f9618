import tf_slim as slim


def plain(a, b):
    return a + b


scoped = slim.add_arg_scope(plain)
with slim.arg_scope([scoped], a=10):
    print(scoped(b=1))
