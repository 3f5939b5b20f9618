import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v")
update = tf.assign_add(v, 1, name="update")
x = tf.constant(5, name="x")
with tf.control_dependencies([update]):
    y = tf.negative(x, name="y")

for op in [update.op, x.op, y.op]:
    data = [tensor.op.name for tensor in op.inputs]
    control = [waits_for.name for waits_for in op.control_inputs]
    print(op.name, "| data:", data, "| control:", control)

print("y in the GraphDef:", list(y.op.node_def.input))
