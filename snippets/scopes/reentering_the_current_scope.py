import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def reenter(reuse_variables):
    with tf.variable_scope(tf.get_variable_scope(), reuse=reuse_variables) as scope:
        w = tf.get_variable("w", [])
        op = tf.constant(0.0, name="op")
    print(f"{scope.name!r:<6} reuse: {scope.reuse!s:<6} {w.op.name:<6} {op.op.name}")


reenter(False)
reenter(True)
with tf.variable_scope("net"):
    reenter(False)
    reenter(True)
with tf.variable_scope("net", reuse=True):
    reenter(False)
print("afterwards reuse:", tf.get_variable_scope().reuse)
