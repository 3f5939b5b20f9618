import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.no_op(name="a")
b = tf.no_op(name="b")
with tf.control_dependencies([a]):
    with tf.control_dependencies([b]):
        nested = tf.no_op(name="nested")
with tf.control_dependencies([a, b]):
    flat = tf.no_op(name="flat")

for op in [nested, flat]:
    print(op.name, "waits for", sorted(earlier.name for earlier in op.control_inputs))
print("b waits for", [earlier.name for earlier in b.control_inputs])
