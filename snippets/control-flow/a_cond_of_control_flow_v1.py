import tensorflow.compat.v1 as tf

tf.disable_v2_behavior()

x = tf.placeholder(tf.float32, [], name="x")
y = tf.cond(
    tf.greater(x, 0.0), lambda: tf.exp(x, name="a"), lambda: tf.abs(x, name="b")
)
print(y.op.type, y.op.name)
