import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.Graph().as_default():
    y = tf.constant(1.0, name="y")
    with tf.control_dependencies([y]):
        z = tf.constant(2.0)

with tf.Session(graph=z.graph) as sess:
    print("z:", sess.run(z))
