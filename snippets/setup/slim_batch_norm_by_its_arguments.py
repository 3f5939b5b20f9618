import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

for shape, arguments in [
    ([4, 2], {}),
    ([4, 2], {"fused": False}),
    ([2, 4, 4, 3], {}),
    ([2, 4, 4, 3], {"updates_collections": None}),
    ([2, 4, 4, 3], {"zero_debias_moving_mean": True}),
    ([2, 4, 3], {}),
]:
    try:
        slim.batch_norm(tf.ones(shape), **arguments)
        print(len(shape), "axes", arguments, "runs")
    except (AttributeError, ImportError) as error:
        print(len(shape), "axes", arguments, "->", error)
