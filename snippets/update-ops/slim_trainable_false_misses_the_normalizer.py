import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops

tf.disable_v2_behavior()
ops.Tensor = tf.Tensor


def report(label, functions, is_training):
    with tf.Graph().as_default():
        x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
        with slim.arg_scope(functions, trainable=False):
            with slim.arg_scope([slim.batch_norm], is_training=is_training):
                slim.fully_connected(x, 2, normalizer_fn=slim.batch_norm)
        print(label, [v.op.name for v in tf.trainable_variables()], end=", ")
        print("updates:", len(tf.get_collection(tf.GraphKeys.UPDATE_OPS)))


layer, both = [slim.fully_connected], [slim.fully_connected, slim.batch_norm]
report("layer:", layer, is_training=True)
report("layer and normalizer:", both, is_training=True)
report("and is_training=False:", both, is_training=False)
