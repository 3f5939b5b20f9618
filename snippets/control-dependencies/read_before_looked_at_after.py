import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for use_resource in [False, True]:
    v = tf.Variable(0.0, use_resource=use_resource)
    before = v.read_value()
    with tf.control_dependencies([before]):
        update = tf.assign_add(v, 1.0)
    with tf.control_dependencies([update]):
        looked_at_after = tf.identity(before)

    with tf.Session() as sess:
        sess.run(v.initializer)
        print(v.dtype.name, "->", sess.run(looked_at_after))
