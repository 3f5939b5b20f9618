import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

first = tf.Graph()
with first.as_default():
    w = tf.get_variable("w", [2])
    print("in its graph:", [v.name for v in tf.trainable_variables()])
with tf.Graph().as_default():
    print("in another graph:", tf.trainable_variables())
    in_first = first.get_collection(tf.GraphKeys.TRAINABLE_VARIABLES)
    print("asked by graph:", [v.name for v in in_first])
