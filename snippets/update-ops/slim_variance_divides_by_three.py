import importlib
import sys

import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops

moved = importlib.import_module("tf_keras.src.legacy_tf_layers.normalization")
sys.modules["tf_keras.legacy_tf_layers.normalization"] = moved
ops.Tensor = tf.Tensor
tf.disable_v2_behavior()


def report(label, shape, **arguments):
    with tf.Graph().as_default(), tf.Session() as sess:
        x = tf.constant([1.0, 3.0, 5.0, 7.0], shape=shape)
        slim.batch_norm(x, decay=0.0, **arguments)
        sess.run(tf.global_variables_initializer())
        sess.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
        variance = slim.get_variables_by_suffix("moving_variance")[0]
        print(label, "variance:", sess.run(variance).round(4))


report("rank 2,", [4, 1])
report("rank 4,", [4, 1, 1, 1])
report("rank 2, fused=False,", [4, 1], fused=False)
report("rank 4, fused=False,", [4, 1, 1, 1], fused=False)
