import tensorflow.compat.v1 as tf
import tf_slim as slim

tf.disable_v2_behavior()

x = tf.constant([[1.0, 2.0]])
h = slim.fully_connected(x, 3, scope="net/fc1")
slim.fully_connected(h, 1, scope="net/fc2")
tf.get_variable("net/my_weights", [])


def show(label, variables):
    print(label, [v.op.name for v in variables])


show("get_variables:", slim.get_variables())
show("get_model_variables:", slim.get_model_variables())
show("by_suffix:", slim.get_variables_by_suffix("weights"))
show("by_name:", slim.get_variables_by_name("weights"))
show("to_restore:", slim.get_variables_to_restore(exclude=["net/fc2"]))
