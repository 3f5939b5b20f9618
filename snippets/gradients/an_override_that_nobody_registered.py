import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

w = tf.Variable(1.4, name="w")
with tf.get_default_graph().gradient_override_map({"Round": "Straight"}):
    rounded = tf.round(w)
gradient = tf.gradients(rounded, w)
