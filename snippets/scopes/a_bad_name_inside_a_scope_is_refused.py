import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("net"):
    print("made:", tf.get_variable("_w", [2]).op.name)
    try:
        tf.get_variable("my w", [2])
    except ValueError as error:
        print(str(error).split(". ")[0])
    with tf.name_scope("layer 1"):
        y = tf.ones([2])
