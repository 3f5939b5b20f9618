import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for label in ["cat", "grey wolf"]:
    with tf.variable_scope(label):
        print(label, "made", tf.get_variable("w", [2]).op.name)
