import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops

tf.disable_v2_behavior()
ops.Tensor = tf.Tensor

x = tf.constant([[1.0], [3.0], [5.0], [7.0]])
weights = {"weights_initializer": tf.ones_initializer(), "activation_fn": None}
with slim.arg_scope([slim.batch_norm], decay=0.5, scale=True):
    with slim.arg_scope(
        [slim.fully_connected], normalizer_fn=slim.batch_norm, **weights
    ):
        slim.fully_connected(x, 1, scope="a")
        slim.fully_connected(x, 1, scope="b", normalizer_params={"decay": 0.9})
print("variables of a:", [v.op.name for v in slim.get_model_variables("a/")])
means = slim.get_variables_by_suffix("moving_mean")
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    sess.run(tf.get_collection(tf.GraphKeys.UPDATE_OPS))
    for mean in means:
        print(mean.op.name, round(float(sess.run(mean)[0]), 4))
