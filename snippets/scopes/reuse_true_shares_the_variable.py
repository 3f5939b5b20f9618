import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()


def dense(x, reuse):
    with tf.variable_scope("dense", reuse=reuse):
        w = tf.get_variable("w", [], initializer=tf.zeros_initializer())
        return w, tf.multiply(x, w, name="y")


w, left = dense(1.0, reuse=False)
w_again, right = dense(10.0, reuse=True)
print("same variable:", w is w_again)
print("variables:", [v.op.name for v in tf.global_variables()])
print("ops:", left.op.name, right.op.name)

with tf.Session() as sess:
    w.load(5.0, sess)
    print("with w = 5:", [float(y) for y in sess.run([left, right])])
