from tf_slim.nets import resnet_v2

resnet_v2.resnet_arg_scope(weight_decay=0)
