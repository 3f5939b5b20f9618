import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()


def with_arguments():
    images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
    net = slim.conv2d(images, 4, [3, 3], padding="VALID", activation_fn=tf.tanh)
    return slim.conv2d(net, 2, [3, 3], padding="VALID", activation_fn=tf.tanh)


def with_arg_scope():
    images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
    with slim.arg_scope([slim.conv2d], padding="VALID", activation_fn=tf.tanh):
        net = slim.conv2d(images, 4, [3, 3])
        return slim.conv2d(net, 2, [3, 3])


definitions = []
for build in (with_arguments, with_arg_scope):
    with tf.Graph().as_default() as graph:
        print(build.__name__, "->", build().name)
    definitions.append(graph.as_graph_def())
print("the same graph:", definitions[0] == definitions[1])
