import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0.0, name="v")
update = tf.assign_add(v, 1.0, name="update")
with tf.control_dependencies([update]):
    used = tf.identity(v, name="used")
    fresh = tf.identity(v.read_value(), name="fresh")

print("dtype:", v.dtype.name)
for tensor in [used, fresh]:
    read = tensor.op.inputs[0].op
    waits_for = [op.name for op in read.control_inputs]
    print(tensor.op.name, "<-", read.name, "waits for", waits_for)
