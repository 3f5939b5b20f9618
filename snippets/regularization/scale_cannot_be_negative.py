import tf_slim as slim

slim.l2_regularizer(-0.1)
