import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def at_most_one(w):
    return tf.clip_by_value(w, -1.0, 1.0)


table = tf.get_variable("table", [4, 2], constraint=at_most_one)
rows = tf.gather(table, [0, 3])
tf.train.GradientDescentOptimizer(0.1).minimize(tf.reduce_sum(rows))
