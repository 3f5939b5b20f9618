import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", shape=[2])
    print("variables:", [v.name for v in tf.global_variables()])
    tf.reset_default_graph()
