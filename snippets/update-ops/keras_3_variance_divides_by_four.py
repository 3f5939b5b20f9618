import tensorflow as tf


def report(label, shape):
    x = tf.constant([1.0, 3.0, 5.0, 7.0], shape=shape)
    layer = tf.keras.layers.BatchNormalization(momentum=0.0)
    layer(x, training=True)
    test = layer(x, training=False)
    print(label, "variance:", layer.moving_variance.numpy().round(4))
    print(label, "inference for 7:", test[-1].numpy().ravel().round(4))


report("rank 2,", [4, 1])
report("rank 4,", [4, 1, 1, 1])
