import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0, use_resource=True)
    update = w.assign_add(1.0)
    assign = w.assign(5.0)
    with tf.Session() as sess:
        sess.run(tf.global_variables_initializer())
        print("w:", sess.run(update))
    with tf.Session() as sess:
        print("w by assign alone:", sess.run(assign))
