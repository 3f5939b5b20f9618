import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

a = tf.Variable(0, name="a")
b = tf.Variable(0, name="b")
step = tf.group(tf.assign_add(a, 1, name="add_a"), tf.assign_add(b, 2, name="add_b"))

with tf.Session() as sess:
    sess.run(tf.global_variables_initializer())
    print("value of the group:", sess.run(step))
    print("a:", sess.run(a), "b:", sess.run(b))

with tf.device("/cpu:1"):
    elsewhere = tf.no_op(name="elsewhere")
two_devices = tf.group(step, elsewhere, name="two_devices")
for group in [step, two_devices, *two_devices.control_inputs]:
    print(group.name, "waits for", sorted(op.name for op in group.control_inputs))
