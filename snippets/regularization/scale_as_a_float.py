import tf_slim as slim

for given in [0, 1, False, "0.5"]:
    scale = float(given)
    slim.l2_regularizer(scale)
    print(repr(given), "->", scale)
