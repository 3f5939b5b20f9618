import argparse

import tf_slim as slim

parser = argparse.ArgumentParser()
parser.add_argument("--weight_decay", default=0)
args = parser.parse_args([])
slim.l2_regularizer(args.weight_decay)
