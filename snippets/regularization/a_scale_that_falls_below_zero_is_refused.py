import tf_slim as slim

for trial in range(3):
    scale = 0.01 - 0.01 * trial
    print("trial", trial, "scale", scale)
    slim.l1_regularizer(scale)
