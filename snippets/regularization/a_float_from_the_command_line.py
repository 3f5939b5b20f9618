import argparse

import tf_slim as slim

parser = argparse.ArgumentParser()
parser.add_argument("--weight_decay", type=float, default=0.0)
for line in [[], ["--weight_decay", "1"]]:
    args = parser.parse_args(line)
    slim.l2_regularizer(args.weight_decay)
    print("accepted:", repr(args.weight_decay))
