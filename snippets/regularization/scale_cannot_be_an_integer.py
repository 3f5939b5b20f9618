import tf_slim as slim

slim.l2_regularizer(1.0)
print("1.0 is accepted")
slim.l2_regularizer(0)
