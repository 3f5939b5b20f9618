import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2

with tf.Graph().as_default(), tf1.Session() as sess:
    old = tf1.constant([1, 2], shape=[5])
    new = tf.concat([[1, 2], tf.fill([3], 2)], axis=0)
    print("padded:", *sess.run([old, new]))
    old = tf1.constant([1, 2], shape=[2], verify_shape=True)
    print("verified:", *sess.run([old, tf2.constant([1, 2], shape=[2])]))
    old, new = tf1.constant(7, shape=[2]), tf2.constant(7, shape=[2])
    print("one value:", *sess.run([old, new, tf.fill([2], 7)]))
    for api, more in ((tf1, {"verify_shape": True}), (tf2, {})):
        try:
            api.constant([1, 2], shape=[5], **more)
        except TypeError as error:
            print("TypeError:", error)
