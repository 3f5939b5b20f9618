import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for tower in range(2):
    with tf.variable_scope("net", reuse=tower > 0):
        w = tf.get_variable("w", [2])
print([v.op.name for v in tf.global_variables()])
