import tf_slim as slim

with slim.arg_scope(["conv2d"], padding="VALID"):
    print("entered")
