import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def ramp(shape, dtype=None, partition_info=None):
    size = 1
    for length in shape:
        size *= int(length)
    return tf.reshape(tf.linspace(-0.3, 0.5, size), shape)


images = tf.reshape(tf.linspace(-1.0, 1.0, 36), [1, 6, 6, 1])
layers = [slim.conv2d, slim.fully_connected]
with slim.arg_scope(layers, activation_fn=tf.tanh, weights_initializer=ramp):
    net = slim.conv2d(images, 2, [3, 3])
    net = slim.max_pool2d(net, [2, 2])
    output = slim.fully_connected(slim.flatten(net), 3, activation_fn=None)
with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("output:", [round(float(v), 4) for v in sess.run(output)[0]])
