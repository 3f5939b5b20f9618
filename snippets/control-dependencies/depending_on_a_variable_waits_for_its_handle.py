import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

v = tf.Variable(0, name="v", use_resource=True)
update = v.assign_add(1)
with tf.control_dependencies([v]):
    after_v = tf.constant("ran")
with tf.control_dependencies([update]):
    after_update = tf.constant("ran")

with tf.Session() as sess:
    sess.run(v.initializer)
    for name, tensor in [("[v]", after_v), ("[update]", after_update)]:
        types = [op.type for op in tensor.op.control_inputs]
        print(name, types, sess.run(tensor).decode(), "-> v is", sess.run(v))
