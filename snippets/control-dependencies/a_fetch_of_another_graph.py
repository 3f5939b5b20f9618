import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

graph = tf.Graph()
with graph.as_default():
    init = tf.global_variables_initializer()

step = tf.train.get_or_create_global_step()
with tf.Session() as sess:
    sess.run(init)
