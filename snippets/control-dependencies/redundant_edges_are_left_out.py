import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.constant(1, name="x")
y = tf.constant(2, name="y")
with tf.control_dependencies([x, y]):
    difference = tf.subtract(x, y, name="difference")
    partly = tf.negative(x, name="partly")
    three = tf.constant(3, name="three")
    tripled = tf.multiply(x, three, name="tripled")

for tensor in [difference, partly, three, tripled]:
    data = [i.op.name for i in tensor.op.inputs]
    control = sorted(op.name for op in tensor.op.control_inputs)
    print(tensor.op.name, "| data:", data, "| control:", control)
