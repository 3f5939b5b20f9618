import tensorflow.compat.v1 as tf
import tf_slim as slim
from tensorflow.python.framework import ops
from tensorflow.python.layers import normalization
from tf_keras.src.legacy_tf_layers import normalization as moved

ops.Tensor = tf.Tensor
normalization.normalization = moved
tf.disable_v2_behavior()


def averages(shape, **arguments):
    tf.reset_default_graph()
    x = tf.reshape(tf.range(float(tf.TensorShape(shape).num_elements())), shape)
    y = slim.batch_norm(x, decay=0.5, **arguments)
    updates = tf.get_collection(tf.GraphKeys.UPDATE_OPS)
    mean = slim.get_variables_by_suffix("moving_mean")[0]
    variance = slim.get_variables_by_suffix("moving_variance")[0]
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        sess.run([y, updates])
        mean, variance = sess.run([mean, variance])
    print(shape, arguments, len(updates), mean.round(2), variance.round(2))


for shape in [[8, 1], [2, 4, 1], [2, 2, 2, 1]]:
    averages(shape)
    averages(shape, updates_collections=None)
    averages(shape, zero_debias_moving_mean=True)
    averages(shape, fused=False)
