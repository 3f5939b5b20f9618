import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for use_resource in [False, True]:
    v = tf.Variable(0, use_resource=use_resource)
    update = tf.assign_add(v, 1)
    with tf.control_dependencies([v]):
        after_v = tf.constant("ran")
    with tf.control_dependencies([update]):
        after_update = tf.constant("ran")

    with tf.Session() as sess:
        sess.run(v.initializer)
        for name, tensor in [("[v]", after_v), ("[update]", after_update)]:
            types = [op.type for op in tensor.op.control_inputs]
            sess.run(tensor)
            print(v.dtype.name, name, "waits for", types, "-> v is", sess.run(v))
