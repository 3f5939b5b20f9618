import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.get_variable("w", shape=[2])
with tf.Session() as sess:
    print("variables:", [v.name for v in tf.global_variables()])
    tf.reset_default_graph()
