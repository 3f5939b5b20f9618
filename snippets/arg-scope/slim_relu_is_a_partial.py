import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

vector = tf.placeholder(tf.float32, [None, 4], name="vector")
with slim.arg_scope([slim.fully_connected], biases_initializer=None):
    slim.relu(vector, 3, scope="hidden")
print("variables:", [v.op.name for v in tf.global_variables()])
shortcuts = (slim.relu, slim.relu6, slim.linear)
print("decorated:", [slim.has_arg_scope(layer) for layer in shortcuts])
with slim.arg_scope([slim.relu], biases_initializer=None):
    slim.relu(vector, 3)
