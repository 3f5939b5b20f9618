import tf_slim as slim


def plain(b, a=0):
    return a + b


scoped = slim.add_arg_scope(plain)
with slim.arg_scope([plain], a=10):
    print("plain:", plain(1))
    print("scoped:", scoped(1))
