import tf_slim as slim

for exponent in [-4, -2]:
    scale = 10.0**exponent
    slim.l2_regularizer(scale)
    print("accepted:", scale)
