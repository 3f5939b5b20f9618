import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for use_resource in [False, True]:
    v = tf.Variable(1, use_resource=use_resource)
    update = tf.assign_add(v, 1)
    with tf.control_dependencies([update]):
        new = v.read_value()
        product = new * 10

    with tf.Session() as sess:
        sess.run(v.initializer)
        print(v.dtype.name, "-> new, product:", *sess.run([new, product]))
