import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for use_resource in [False, True]:
    v = tf.Variable(0, use_resource=use_resource)
    update = tf.assign_add(v, 1).op
    with tf.control_dependencies([update]):
        y = tf.constant("ran")
    with tf.Session() as sess:
        sess.run(v.initializer)
        sess.run(y)
        print(update.type, "stateful:", update.op_def.is_stateful, "v:", sess.run(v))

x = tf.placeholder(tf.float32, [])
for op in [
    tf.print(x),
    tf.check_numerics(x, "x").op,
    tf.Print(x, [x]).op,
    tf.abs(x).op,
]:
    print(op.type, "stateful:", op.op_def.is_stateful)
