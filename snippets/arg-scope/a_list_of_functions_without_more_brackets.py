import tf_slim as slim

convolutions = [slim.conv2d, slim.separable_conv2d]
with slim.arg_scope(convolutions, padding="VALID") as scope:
    print("the list itself:", [*scope.values()])
with slim.arg_scope(convolutions + [slim.max_pool2d], padding="VALID") as scope:
    print("and one more:", [*scope.values()])
