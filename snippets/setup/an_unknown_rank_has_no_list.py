import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    x = tf.placeholder(tf.float32)
    try:
        print("as_list:", x.shape.as_list())
    except ValueError as error:
        print("ValueError:", error)
    with tf.Session() as sess:
        print("tf.shape:", sess.run(tf.shape(x), {x: [[1.0, 2.0, 3.0]]}))
