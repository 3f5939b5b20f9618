import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=2.0, use_resource=True)
    b = tf.get_variable("b", initializer=1.0, use_resource=True)
    update = w.assign_add(1.0)
    with tf.Session() as sess:
        for _ in range(2):
            try:
                sess.run(update)
            except tf.errors.NotFoundError as error:
                lines = error.message.splitlines()
                print("NotFoundError:", *[x for x in lines if "does not exist" in x])
            sess.run(b.initializer)
