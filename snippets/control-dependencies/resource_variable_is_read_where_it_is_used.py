import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0.0, name="v", use_resource=True)
update = v.assign_add(1.0)
with tf.control_dependencies([update]):
    used = tf.identity(v, name="used")

read = used.op.inputs[0].op
print("dtype:", v.dtype.name)
print("used <-", read.name, "waits for", [op.type for op in read.control_inputs])

with tf.Session() as sess:
    sess.run(v.initializer)
    print("used:", sess.run(used))
