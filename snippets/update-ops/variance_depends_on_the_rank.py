import os

os.environ["TF_USE_LEGACY_KERAS"] = "1"
import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def report(label, shape, **arguments):
    x = tf.constant([1.0, 3.0, 5.0, 7.0], shape=shape)
    layer = tf.layers.BatchNormalization(momentum=0.0, **arguments)
    layer(x, training=True)
    test = layer(x, training=False)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        sess.run(layer.updates)
        print(label, "variance:", sess.run(layer.moving_variance).round(4))
        print(label, "inference for 7:", sess.run(test)[-1].ravel().round(4))


report("rank 2,", [4, 1])
report("rank 4,", [4, 1, 1, 1])
report("rank 2, fused=False,", [4, 1], fused=False)
report("rank 4, fused=False,", [4, 1, 1, 1], fused=False)
