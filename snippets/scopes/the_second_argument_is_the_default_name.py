import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for arguments in [("net", True), ("net", None, None)]:
    with tf.variable_scope(*arguments, initializer=tf.ones_initializer()) as scope:
        print(arguments, "-> reuse:", scope.reuse)

with tf.variable_scope("net", reuse=True) as scope:
    print("by keyword -> reuse:", scope.reuse)
