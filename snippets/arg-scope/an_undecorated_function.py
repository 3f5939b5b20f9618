import tf_slim as slim


def plain(a, b):
    return a + b


with slim.arg_scope([plain], a=10):
    print(plain(b=1))
