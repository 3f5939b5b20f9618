import tensorflow as tf

with tf.Graph().as_default():
    v = tf.compat.v1.get_variable("v", [2])
    other = tf.compat.v1.get_variable("other", [2])
    variables = tf.compat.v1.trainable_variables()
    print("v == other:", v == other)
    print("v in the collection:", v in variables)
    print("in a set:", v in {v}, other in {v})
