import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

images = tf.placeholder(tf.float32, [None, 8, 8, 2], name="images")
with slim.arg_scope([slim.conv2d, slim.fully_connected], activation_fn=tf.tanh):
    repeated = slim.repeat(images, 2, slim.conv2d, 2, [3, 3], scope="conv")
    vector = slim.flatten(repeated)
    stacked = slim.stack(vector, slim.fully_connected, [4, 3], scope="dense")
    own = slim.stack(vector, slim.fully_connected, [3], activation_fn=tf.sigmoid)
print("repeat:", repeated.name)
print("stack:", stacked.name)
print("stack with its own argument:", own.name)
