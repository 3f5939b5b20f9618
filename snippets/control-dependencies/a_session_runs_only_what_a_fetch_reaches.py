import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, use_resource=True)
update = v.assign_add(1)
y = tf.constant(5)

print("stateful:", update.op.op_def.is_stateful)
with tf.Session() as sess:
    sess.run(v.initializer)
    sess.run(y)
    print("v:", sess.run(v))
