import tensorflow.compat.v1 as tf
from tensorflow.python.ops import control_flow_ops

tf.disable_v2_behavior()

update = tf.no_op(name="update")
x = tf.constant(5, name="x")
old_style = control_flow_ops.with_dependencies([update], x)
with tf.control_dependencies([update]):
    new_style = tf.identity(x)

for tensor in [old_style, new_style]:
    data = [i.op.name for i in tensor.op.inputs]
    control = [op.name for op in tensor.op.control_inputs]
    print(tensor.op.type, "| data:", data, "| control:", control)
