import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

first = tf.get_default_graph()
tf.get_variable("w", [2])
with tf.Graph().as_default():
    print("in another graph:", tf.trainable_variables())
    in_first = first.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)
    print("asked by graph:", [v.name for v in in_first])

taken = tf.trainable_variables()
tf.reset_default_graph()
print("after the reset:", tf.trainable_variables())
print("taken before:", [v.name for v in taken])
print("of the default graph:", taken[0].graph is tf.get_default_graph())
