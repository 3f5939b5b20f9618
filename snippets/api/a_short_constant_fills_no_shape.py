import tensorflow as tf

tf1, tf2 = tf.compat.v1, tf.compat.v2
with tf.Graph().as_default(), tf1.Session() as sess:
    for api in (tf1, tf2):
        print("one value:", sess.run(api.constant_initializer([1.0])([4])))
    print("old:", sess.run(tf1.constant_initializer([1.0, 2.0])([4])))
    try:
        print("new:", sess.run(tf2.constant_initializer([1.0, 2.0])([4])))
    except (TypeError, ValueError) as error:
        print("new:", type(error).__name__)
