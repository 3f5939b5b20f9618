import tf_slim as slim
from tf_slim.nets import vgg

with slim.arg_scope([vgg.vgg_arg_scope()]):
    print("entered")
