import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

vector = tf.placeholder(tf.float32, [None, 4], name="vector")
with slim.arg_scope([slim.fully_connected], biases_initializer=None):
    slim.relu(vector, 3, scope="hidden")
    slim.linear(vector, 3, scope="logits")
print("variables:", [v.op.name for v in tf.global_variables()])
for layer in (slim.relu, slim.relu6, slim.linear):
    print(layer.func is slim.fully_connected, slim.has_arg_scope(layer))
