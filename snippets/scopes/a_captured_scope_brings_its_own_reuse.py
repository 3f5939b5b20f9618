import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

with tf.variable_scope("head") as head:
    print("captured with reuse:", head.reuse)

with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
    with tf.variable_scope("head") as by_name:
        print("by name:", by_name.reuse)
    with tf.variable_scope(head) as by_scope:
        print("by scope:", by_scope.reuse)
        print("made:", tf.get_variable("w", [2]).op.name)
