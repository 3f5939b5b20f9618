import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 1], name="images")
layers = [slim.conv2d, slim.fully_connected]
with slim.arg_scope(layers, activation_fn=tf.tanh, biases_initializer=None):
    with slim.arg_scope([slim.conv2d, slim.max_pool2d], padding="SAME"):
        net = slim.conv2d(images, 4, [3, 3], scope="conv1")
        net = slim.max_pool2d(net, [2, 2], scope="pool1")
        net = slim.conv2d(net, 8, [3, 3], scope="conv2")
        net = slim.flatten(net, scope="flat")
    logits = slim.fully_connected(net, 3, activation_fn=None, scope="logits")

for variable in tf.trainable_variables():
    print(variable.name, variable.shape.as_list())
print("output:", logits.name, logits.shape.as_list())
