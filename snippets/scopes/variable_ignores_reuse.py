import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

for reuse in [False, True]:
    with tf.variable_scope("s", reuse=reuse):
        v = tf.Variable(0.0, name="v")
    print("reuse:", reuse, "->", v.op.name)

print("variables:", len(tf.global_variables()))
