import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for tower in ["tower_0", "tower_1"]:
    with tf.name_scope(tower):
        print(tower, "made", tf.get_variable("w", [2]).op.name)
