import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for layer in range(2):
    with tf.variable_scope(f"layer_{layer}"):
        print(tf.get_variable("w", [2]).op.name)
