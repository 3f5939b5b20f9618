import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for reuse in [False, True]:
    with tf.variable_scope("net", reuse=reuse, dtype=tf.float64):
        w = tf.get_variable("w", [2])
    print("reuse:", reuse, w.op.name, w.dtype.base_dtype.name)
