import tf_slim as slim

for trial in range(3):
    scale = max(0.0, 0.01 - 0.01 * trial)
    slim.l1_regularizer(scale)
    print("trial", trial, "scale", scale)
