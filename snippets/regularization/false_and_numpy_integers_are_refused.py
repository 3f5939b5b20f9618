import numpy as np
import tf_slim as slim

for scale in [False, np.int64(1)]:
    try:
        slim.l2_regularizer(scale)
    except ValueError as error:
        print(error)
slim.l1_l2_regularizer(1, 0.5)
