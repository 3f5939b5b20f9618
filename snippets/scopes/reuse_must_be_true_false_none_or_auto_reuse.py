import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

is_training = tf.placeholder(tf.bool, [], name="is_training")
for name, reuse in [("number", 1), ("tensor", is_training)]:
    try:
        with tf.variable_scope("net", reuse=reuse):
            w = tf.get_variable("w", [2])
    except ValueError as error:
        print(name, "->", error)
