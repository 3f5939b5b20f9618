import inspect
import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf
import tf_slim as slim

ours = inspect.signature(tf.layers.batch_normalization).parameters
slims = inspect.signature(slim.batch_norm).parameters
for name in ["training", "momentum", "epsilon", "center", "scale"]:
    print("tf.layers:", name, "=", ours[name].default)
for name in [
    "is_training",
    "decay",
    "epsilon",
    "center",
    "scale",
    "updates_collections",
]:
    print("slim:", name, "=", slims[name].default)
