import traceback

import tensorflow.compat.v1 as tf

with tf.Graph().as_default():
    w = tf.get_variable("w", initializer=tf.random.normal([], seed=1))
    try:
        copy = tf.Variable(w.initialized_value())
        print("made:", copy.name)
    except NotImplementedError as error:
        print("in", traceback.extract_tb(error.__traceback__)[-1].name)
        raise
